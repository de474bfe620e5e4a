package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Account;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.amocrm.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Users;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.MappedFields;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.DataKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What leads, tasks, notes and events refer to. */
record Crm(
        ExportFolder folder,
        Account account,
        Pipelines pipelines,
        Users users,
        LeadSources sources,
        Customers customers,
        Deals deals,
        Evidence evidence,
        Mapping mapping,
        MappedFields mapped) {

    /** Reads moments in the account's zone. */
    Times times() {
        return account.times();
    }

    /** Reads a record that hangs on what its {@code entity_id} names; what hangs on something else is passed over. */
    void hanging(JsonCursor record, String type, Set<DataKind> kinds, Deals.Reader reader)
            throws BrokenRecordException {
        String id = record.id("entity_id");
        Owner.@Nullable Type owner = ownerType(type);
        boolean elsewhere = id != null && (id.equals("0") || (owner == null && !type.isEmpty()));
        if (elsewhere || (id == null && record.has("entity_id") && type.isEmpty())) {
            return;
        }
        List<Owner> owners = id == null || owner == null ? List.of() : List.of(new Owner(owner, id));
        deals.read(record, owners, kinds, place -> {
            if (owners.isEmpty()) {
                throw record.broken("It does not say what it hangs on; it is left out.", "Maybe fields were lost.");
            }
            reader.read(place);
        });
    }

    private static Owner.@Nullable Type ownerType(String type) {
        return switch (type) {
            case "lead", "leads" -> Owner.Type.DEAL;
            case "contact", "contacts" -> Owner.Type.CONTACT;
            case "company", "companies" -> Owner.Type.COMPANY;
            default -> null;
        };
    }
}
