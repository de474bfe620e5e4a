package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a deal's card got another value.
 *
 * @param field its name, that of a property of the snapshot format ({@code amount}) or of one of {@link Deal#fields}
 * @param from the value before, as text; empty when there was none or it is unknown
 * @param to the value after, as text; empty when it was removed
 * @param at when it was changed
 * @param by who changed it, null when unknown
 */
public record FieldChange(
        String field,
        String from,
        String to,
        Instant at,
        @Nullable User by) {

    /**
     * The values are texts as the CRM shows them, whatever the type of the field.
     *
     * @throws NullPointerException with the name of the component when anything but {@code by} is null
     */
    public FieldChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
    }

    /** Which field and when; nothing of what people typed. */
    @Override
    public String toString() {
        return "FieldChange of " + field + " at " + at;
    }
}
