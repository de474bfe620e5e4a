package io.crmrules.rule.support.text;

import io.crmrules.support.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of payment cards in texts. Where a number may as well be that of an order or an account, it is none. */
final class CardNumbers {

    private static final String BREAK = "[ \\u00a0-]";

    /** Four groups of four, the 4-6-5 of American Express, or 15 or 16 digits in a row; within no longer number or link. */
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d_/=.#№-])(?<!\\d" + BREAK + ")"
            + "(?:\\d{4}(?:" + BREAK + "\\d{4}){3}|\\d{4}" + BREAK + "\\d{6}" + BREAK + "\\d{5}|\\d{15,16})"
            + "(?![\\p{L}\\d_/=])(?!" + BREAK + "\\d{4,})");

    private static final int CONTEXT = 25;
    private static final List<String> OTHER_NUMBERS = List.of(
            "заказ",
            "трек",
            "отправлен",
            "счет",
            "счёт",
            "накладн",
            "уин",
            "огрн",
            "imei",
            "штрих",
            "артикул",
            "договор",
            "order",
            "track",
            "account",
            "invoice",
            "barcode");

    private CardNumbers() {}

    static boolean in(String text) {
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            String digits = digits(written.group());
            boolean inRow = digits.length() == written.end() - written.start();
            if (issued(digits) && checked(digits) && !(inRow && calledOtherwise(text, written.start()))) {
                return true;
            }
        }
        return false;
    }

    private static String digits(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        written.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Mir, Mastercard, Visa, UnionPay; American Express has 15 digits. */
    private static boolean issued(String digits) {
        int four = Integer.parseInt(digits.substring(0, 4));
        int two = four / 100;
        return digits.length() == 15
                ? two == 34 || two == 37
                : (four >= 2200 && four <= 2204)
                        || (four >= 2221 && four <= 2720)
                        || (two >= 51 && two <= 55)
                        || (two >= 40 && two <= 49)
                        || two == 62;
    }

    /** The sum of Luhn. */
    private static boolean checked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean calledOtherwise(String text, int start) {
        String before = Texts.folded(text.substring(Math.max(0, start - CONTEXT), start));
        return OTHER_NUMBERS.stream().anyMatch(before::contains);
    }
}
