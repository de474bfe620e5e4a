package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task got another due moment: who moves a task on every evening never has an overdue one.
 *
 * @param from the moment it was due at before, null when unknown or none
 * @param to the moment it was due at after, null when none
 * @param at when it was changed
 * @param by who changed it, null when unknown
 */
public record DueChange(
        @Nullable Instant from,
        @Nullable Instant to,
        Instant at,
        @Nullable User by) {

    /**
     * That the two moments differ is not asked.
     *
     * @throws NullPointerException with the name of the component when {@code at} is null
     */
    public DueChange {
        Objects.requireNonNull(at, "at");
    }

    /** Whether the task was put off: to a later moment than it was due at before; false when either is unknown. */
    public boolean later() {
        return from != null && to != null && to.isAfter(from);
    }
}
