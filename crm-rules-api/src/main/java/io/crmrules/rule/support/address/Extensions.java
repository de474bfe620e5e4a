package io.crmrules.rule.support.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extensions behind a switchboard, as people write them after a phone: "доб. 12", "вн. 12", "ext. 12", "#12", "(12)". */
final class Extensions {

    private static final String DIGITS = "(\\d{1,6})";
    private static final String MARK = "(?:доб(?:ав\\p{L}*)?\\.?|вн(?:утр\\p{L}*)?\\.?|ext(?:n|ension)?\\.?|[#xх]|,,)";
    private static final Pattern AT_END = Pattern.compile(
            "[\\s,]*(?:" + MARK + "[\\s:]*" + DIGITS + "|\\(\\s*" + DIGITS + "\\s*\\))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ALONE = Pattern.compile(DIGITS);
    private static final String DIALLED = "\\s*\\d{1,6}\\s*(?:[,;]|$)";

    /** What stands between two numbers in one field: not the two commas for which a telephone waits before it dials on. */
    static final Pattern BETWEEN_NUMBERS =
            Pattern.compile(";|(?<!,),(?!," + DIALLED + ")|(?<=,),(?!,?" + DIALLED + ")");

    private Extensions() {}

    /**
     * A phone taken apart.
     *
     * @param number what stands before the extension; empty when that is all there is: somebody may still be reached by it
     * @param extension its digits; empty when there is none, or nothing else
     */
    record Parts(String number, String extension) {}

    static Parts of(String phone) {
        Matcher end = AT_END.matcher(phone);
        if (!end.find()) {
            return new Parts(ALONE.matcher(phone).matches() ? "" : phone, "");
        }
        String digits = end.group(1) == null ? end.group(2) : end.group(1);
        return new Parts(phone.substring(0, end.start()), digits);
    }
}
