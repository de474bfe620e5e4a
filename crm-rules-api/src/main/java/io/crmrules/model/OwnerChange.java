package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A deal got another owner. The first may be its creation: from nobody, at the moment of the deal.
 *
 * @param from the owner before, null when unknown or nobody
 * @param to the owner after
 * @param at when
 * @param by who handed it over, null when unknown
 */
public record OwnerChange(
        @Nullable User from, User to, Instant at, @Nullable User by) {

    /**
     * The owner may stay the same, as some CRMs report it: such a change hands nothing over.
     *
     * @throws NullPointerException with the name of the component when {@code to} or {@code at} is null
     */
    public OwnerChange {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }
}
