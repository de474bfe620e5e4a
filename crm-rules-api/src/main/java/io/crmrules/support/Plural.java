package io.crmrules.support;

import java.util.List;

/** Which form of a noun goes with a number: {@code 1 day, 2 days; 1 день, 2 дня, 5 дней}. */
public final class Plural {

    private Plural() {}

    /**
     * The form for this number.
     *
     * @param forms for one and for many; or for one, few and many, which languages such as Russian tell apart. Of a
     *     single one that one
     */
    public static String of(long number, List<String> forms) {
        int last = forms.size() - 1;
        if (forms.size() < 3) {
            return forms.get(number == 1 ? 0 : last);
        }
        long ones = Math.abs(number % 10);
        boolean teens = Math.abs(number % 100) / 10 == 1;
        if (teens || ones == 0 || ones > 4) {
            return forms.get(last);
        }
        return forms.get(ones == 1 ? 0 : 1);
    }
}
