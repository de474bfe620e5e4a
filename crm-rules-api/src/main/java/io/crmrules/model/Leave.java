package io.crmrules.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a user is away: a holiday, an illness.
 *
 * @param from the first day, by that user's own calendar
 * @param to the last day, which counts too
 * @param deputy the id of the user who stands in, null when nobody was named
 */
public record Leave(LocalDate from, LocalDate to, @Nullable String deputy) {

    /**
     * Some days.
     *
     * @throws IllegalArgumentException when the last day is before the first
     */
    public Leave {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A leave ends on " + to + ", before it begins on " + from + ".");
        }
    }

    /** Whether the user is away on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
