package io.crmrules.drools.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Phones as people type them: several in a field, and extensions behind them. */
final class Phones {

    private static final Set<String> MARKS = Set.of(
            "доб.",
            "доб",
            "добавочный",
            "вн.",
            "вн",
            "внутр.",
            "внутренний",
            "ext.",
            "ext",
            "extension",
            "#",
            "x",
            "х",
            ",,");
    private static final int EXTENSION_DIGITS = 6;

    private Phones() {}

    /** At , and ; taken apart; two commas before digits stand for a pause before an extension. */
    static List<String> in(List<String> fields) {
        List<String> all = new ArrayList<>();
        for (String field : fields) {
            for (String part : field.split(";", -1)) {
                String rest = part;
                String[] pauses = rest.split(",,", -1);
                for (int i = 0; i < pauses.length; i++) {
                    String[] numbers = pauses[i].split(",", -1);
                    int first = 0;
                    if (i > 0 && digits(new Written(numbers[0]).trimmed())) {
                        all.set(all.size() - 1, all.get(all.size() - 1) + ",," + new Written(numbers[0]).trimmed());
                        first = 1;
                    }
                    for (int j = first; j < numbers.length; j++) {
                        all.add(new Written(numbers[j]).trimmed());
                    }
                }
            }
        }
        return all;
    }

    /** Without its extension; empty when it is nothing but an extension. */
    static String number(String phone) {
        return digits(phone)
                ? ""
                : phone.substring(0, beginningOfExtension(phone)).strip();
    }

    /** The digits of its extension, or of the extension that it is; empty when there is none. */
    static String extension(String phone) {
        String end = digits(phone) ? phone : phone.substring(beginningOfExtension(phone));
        return end.replaceAll("\\D", "");
    }

    private static boolean digits(String text) {
        return text.matches("\\d{1," + EXTENSION_DIGITS + "}");
    }

    private static int beginningOfExtension(String phone) {
        String folded = phone.toLowerCase(Locale.ROOT).strip();
        if (folded.endsWith(")")) {
            int open = folded.lastIndexOf('(');
            boolean inside = open >= 0
                    && digits(folded.substring(open + 1, folded.length() - 1).strip());
            return inside ? open : phone.length();
        }
        int digits = folded.length();
        while (digits > 0 && Character.isDigit(folded.charAt(digits - 1))) {
            digits--;
        }
        if (!digits(folded.substring(digits))) {
            return phone.length();
        }
        String before = folded.substring(0, digits).replaceAll("[\\s:]+$", "");
        return MARKS.stream()
                .filter(before::endsWith)
                .mapToInt(mark -> before.length() - mark.length())
                .min()
                .orElse(phone.length());
    }
}
