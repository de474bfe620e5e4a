package io.crmrules.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a user is away: on holiday, ill, on parental leave. Nobody is asked for what fell due then; the deputy
 * is. A leave that ends before it begins has no day.
 *
 * <pre>{@code
 * new Leave(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 15), "u2").covers(LocalDate.of(2026, 11, 15)); // true
 * }</pre>
 *
 * @param from the first day, a date of the user's own calendar
 * @param to the last day, likewise; one far away for somebody who does not come back
 * @param deputy the id of the user who stands in, null when nobody does
 */
public record Leave(LocalDate from, LocalDate to, @Nullable String deputy) {

    /**
     * A leave without a day is no error.
     *
     * @throws NullPointerException with the name of the component when a date is null
     */
    public Leave {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether {@code day} is one of its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
