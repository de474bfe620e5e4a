package io.crmrules.rule;

import org.jspecify.annotations.Nullable;

/**
 * What settles a finding, as a rule says with {@code @settled}: it is an act that cannot be undone, or the first of the
 * events that the rule has bound put it right.
 *
 * @param binding the name, without the prefix, that holds the moment, the record or the records that settle it; when it
 *     is empty or nothing is bound, the finding is open. Null for an act, which is settled from the start
 */
public record Settlement(@Nullable String binding) {

    /** Of an act: it is settled at the moment that {@code @since} names. */
    public static Settlement act() {
        return new Settlement(null);
    }

    /** By the earliest of what is bound to this name. */
    public static Settlement by(String binding) {
        return new Settlement(binding);
    }
}
