package io.crmrules.rule.support.address;

import org.jspecify.annotations.Nullable;

/**
 * Phones of Russia and Kazakhstan as nearly all are typed: +7, or in Russia 8, and ten digits. Of these it is
 * known what libphonenumber says, so that it need not be asked, which takes long.
 */
final class PlainPhones {

    private static final String RUSSIA = "RU";
    private static final int DIGITS = 10;

    private PlainPhones() {}

    /** The number as E.164; null when the text is none of these, whatever else it may be. */
    static @Nullable String e164(String text, String region) {
        int start = text.startsWith("+7") ? 2 : text.startsWith("8") && region.equals(RUSSIA) ? 1 : 0;
        StringBuilder number = new StringBuilder(12).append("+7");
        for (int i = start; start > 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number.append(c);
            } else if (!separator(c)) {
                return null;
            }
        }
        return number.length() == 2 + DIGITS && subscriber(number.charAt(2)) && endsInDigit(text)
                ? number.toString()
                : null;
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '-' || c == '(' || c == ')';
    }

    /** Not the 8 of toll-free numbers, which after +7 may be the prefix of calls at home, nor what dials abroad. */
    private static boolean subscriber(char first) {
        return first >= '3' && first != '8';
    }

    /** So that it cannot be an extension in parentheses. */
    private static boolean endsInDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }
}
