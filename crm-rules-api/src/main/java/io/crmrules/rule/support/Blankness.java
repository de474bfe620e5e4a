package io.crmrules.rule.support;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which texts say nothing: empty ones, white space of any kind, and what people type instead of nothing, letter by
 * letter as the policy has it.
 */
final class Blankness {

    private final Set<String> placeholders;
    private final int longest;

    Blankness(Collection<String> placeholders) {
        this.placeholders = placeholders.stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
        this.longest = this.placeholders.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean blank(@Nullable String text) {
        if (text == null) {
            return true;
        }
        String said = strip(text);
        return said.isEmpty() || (said.length() <= longest && placeholders.contains(said));
    }

    /** Without white space of any kind at its ends. */
    static String strip(String text) {
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

    /** White space as people see it, no-break spaces included. */
    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
