package io.crmrules.report;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a finding that they were asked about. A claim: the next check shows whether it holds.
 *
 * @param value what they say
 * @param comment in their words, possibly empty
 * @param by the id of the user who says it, null when nobody knows
 * @param at when they said it, or by when at the latest
 */
public record Answer(Value value, String comment, @Nullable String by, Instant at) {

    /** What there is to say. */
    public enum Value {
        /** Nothing was done yet. */
        NONE,
        /** It was put right. */
        FIXED,
        /** It was not, and is none: somebody else has to decide. */
        DISPUTED,
        /** It was not, and cannot be for technical reasons. */
        IMPOSSIBLE;

        /** Whether it says that nothing was put right, and why. */
        public boolean notFixed() {
            return this == DISPUTED || this == IMPOSSIBLE;
        }
    }

    /**
     * The comment without the white space around it.
     *
     * @throws NullPointerException with the name of the component that is null and must not be
     */
    public Answer {
        Objects.requireNonNull(value, "value");
        comment = Objects.requireNonNull(comment, "comment").strip();
        Objects.requireNonNull(at, "at");
    }

    /** Whether the other says the same, whoever said it and when. */
    public boolean saysAs(Answer other) {
        return value == other.value && comment.equals(other.comment);
    }

    /** Without the comment, which people write for each other and not for logs. */
    @Override
    public String toString() {
        return value + " at " + at;
    }
}
