package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people type instead of nothing. */
public final class Blanks {

    private static final Set<String> PLACEHOLDERS = Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");
    private static final int LONGEST = 4;

    private Blanks() {}

    public static boolean filled(List<String> texts) {
        for (String text : texts) {
            if (!blank(text)) {
                return true;
            }
        }
        return false;
    }

    public static boolean blank(@Nullable String text) {
        if (text == null) {
            return true;
        }
        String stripped = stripped(text);
        return stripped.isEmpty() || (stripped.length() <= LONGEST && PLACEHOLDERS.contains(stripped));
    }

    /** An amount, not one that people type because the form asks for some. */
    public static boolean entered(@Nullable Money amount) {
        return amount != null && amount.entered() && amount.value().compareTo(BigDecimal.ONE) != 0;
    }

    /** Without white space at its ends, no-break spaces included. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && space(text.charAt(start))) {
            start++;
        }
        while (start < end && space(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** White space as people see it. */
    public static boolean space(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
