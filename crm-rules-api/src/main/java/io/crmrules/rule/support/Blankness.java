package io.crmrules.rule.support;

import io.crmrules.support.Texts;
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
        this.placeholders = placeholders.stream().map(Texts::strip).collect(Collectors.toUnmodifiableSet());
        this.longest = this.placeholders.stream().mapToInt(String::length).max().orElse(0);
    }

    boolean blank(@Nullable String text) {
        if (text == null) {
            return true;
        }
        String said = Texts.strip(text);
        return said.isEmpty() || (said.length() <= longest && placeholders.contains(said));
    }
}
