package io.crmrules.report;

import io.crmrules.model.Named;
import java.util.Objects;

/**
 * What evidence says of a record of the CRM, a stage, user, lead source or contact: its id for programs, its name for
 * people.
 *
 * @param id as the CRM has it
 * @param label what the CRM calls it, or its id when it has no name
 */
public record NamedId(String id, String label) implements Named {

    public NamedId {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
