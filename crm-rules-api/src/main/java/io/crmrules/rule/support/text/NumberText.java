package io.crmrules.rule.support.text;

import io.crmrules.support.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number that somebody typed, with whatever between its thousands and before its fraction. */
public final class NumberText {

    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    /** What may stand beside a number without changing it. A multiple ("тыс.") is none of them. */
    private static final Set<String> UNITS = Set.of(
            "", "%", "₽", "$", "€", "£", "₸", "₴", "руб", "руб.", "рублей", "р", "р.", "тг", "тенге", "rub", "rur",
            "usd", "eur", "gbp", "kzt", "byn", "uah", "cny", "uzs");

    private NumberText() {}

    /**
     * The number; null when the text is none, or could be read in two ways: "1,234" is more than a thousand to some and
     * a little more than one to others.
     */
    public static @Nullable BigDecimal read(@Nullable String text) {
        String typed = text == null || text.length() > LONGEST ? "" : Texts.strip(text);
        boolean negative = typed.startsWith("-") || typed.startsWith("−");
        String unsigned = Texts.strip(negative ? typed.substring(1) : typed);
        int start = 0;
        while (start < unsigned.length() && UNITS.contains(unsigned.substring(0, start + 1))) {
            start++;
        }
        int end = start;
        while (end < unsigned.length() && ofNumber(unsigned.charAt(end))) {
            end++;
        }
        String unit = Texts.strip(unsigned.substring(end)).toLowerCase(Locale.ROOT);
        BigDecimal number = UNITS.contains(unit) ? unsigned(Texts.strip(unsigned.substring(start, end))) : null;
        return number == null || !negative ? number : number.negate();
    }

    private static boolean ofNumber(char c) {
        return digit(c) || c == '.' || c == ',' || c == '\'' || Texts.space(c);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static @Nullable BigDecimal unsigned(String text) {
        int point = decimalPoint(text);
        String whole = point < 0 ? text : text.substring(0, point);
        String fraction = point < 0 ? "" : text.substring(point + 1);
        String digits = grouped(whole);
        boolean readable = digits != null
                && (point < 0 || !fraction.isEmpty())
                && fraction.chars().allMatch(c -> digit((char) c));
        return readable && !(point > 0 && ambiguous(whole, fraction))
                ? new BigDecimal(digits + "." + fraction + "0")
                : null;
    }

    /** Where the fraction begins: at the last point or comma, unless that sign stands there twice. */
    private static int decimalPoint(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return last < 0 || text.indexOf(text.charAt(last)) < last ? -1 : last;
    }

    /** One sign with three digits behind it may be a point or stand between thousands. */
    private static boolean ambiguous(String whole, String fraction) {
        return fraction.length() == GROUP && whole.length() <= GROUP && !whole.equals("0");
    }

    /** The digits of groups of three, the first of which may be shorter, or of one group; null for anything else. */
    private static @Nullable String grouped(String whole) {
        StringBuilder digits = new StringBuilder(whole.length());
        char separator = 0;
        int group = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = Texts.space(whole.charAt(i)) ? ' ' : whole.charAt(i);
            if (digit(c)) {
                digits.append(c);
                group++;
                continue;
            }
            boolean first = separator == 0;
            if ((!first && (c != separator || group != GROUP)) || (first && (group == 0 || group > GROUP))) {
                return null;
            }
            separator = c;
            group = 0;
        }
        return digits.isEmpty() || (separator != 0 && group != GROUP) ? null : digits.toString();
    }
}
