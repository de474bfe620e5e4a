package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Items;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Stage;
import java.util.List;
import java.util.Set;

/**
 * crm.lead.list, or crm.item.list of leads: requests that are no deals yet. Each is a deal of the pipeline of leads, called "L_77", until it is
 * converted: then it lives on as the deal that came of it, and what hangs on it hangs on that deal.
 */
final class LeadCards {

    /** Of a lead the card is that of a person, whose phone stands on it and not on a contact. */
    private static final Set<DataKind> OTHER_CARD = Set.of(
            DataKind.CONTACTS,
            DataKind.COMPANIES,
            DataKind.AMOUNTS,
            DataKind.NOTES,
            DataKind.CLOSE_DATES,
            DataKind.REFUSAL_REASONS);

    private final Crm crm;
    private final Versions versions = new Versions("DATE_MODIFY", "UPDATED_TIME");

    LeadCards(Crm crm) {
        this.crm = crm;
    }

    /** Whether it is a lead, which is read with the others. */
    boolean takes(JsonCursor item) throws BrokenRecordException {
        boolean lead = Items.type(item).equals(Items.LEAD);
        if (lead) {
            item.demandSpelt("assignedById", "stageSemanticId");
            put(Items.lead(item));
        }
        return lead;
    }

    private void put(JsonCursor record) throws BrokenRecordException {
        String id = record.requiredId("ID");
        versions.put(id, record, () -> lead(id, record));
    }

    /** Reads them all, once the deals are known as which some of them live on. */
    void read() {
        crm.bodies().each(Resource.LEADS, this::put);
        if (!versions.read()) {
            crm.deals().lost();
        }
    }

    private void lead(String id, JsonCursor record) throws BrokenRecordException {
        record.demandSpelt("ASSIGNED_BY_ID", "STATUS_SEMANTIC_ID");
        Owner lead = new Owner(Owner.Type.LEAD, id);
        boolean goesOnAsDeal = !crm.deals().place(record, List.of(lead)).deals().isEmpty();
        if (goesOnAsDeal || record.text("STATUS_SEMANTIC_ID").equals("S")) {
            return;
        }
        Stage stage = crm.pipelines().ofLead(record.requiredId("STATUS_ID"));
        if (stage == null) {
            throw record.at("STATUS_ID")
                    .broken(
                            "It stands on stage " + record.at("STATUS_ID").shown()
                                    + ", which crm.status.list does not describe.",
                            "Maybe crm.status.list was saved without the book STATUS.");
        }
        if (stage.won()) {
            return;
        }
        StageSemantics.demand(record, crm.pipelines().saidClosed(stage), "STATUS_SEMANTIC_ID");
        DealDraft draft = new DealDraft(
                "L_" + id,
                stage,
                crm.users().of(record, "ASSIGNED_BY_ID"),
                crm.times().required(record, "DATE_CREATE"));
        draft.card()
                .title(record.text("TITLE"))
                .createdBy(crm.users().of(record, "CREATED_BY_ID"))
                .source(crm.sources().of(record, "SOURCE_ID"));
        draft.damage(OTHER_CARD);
        crm.mapped().unknown(draft);
        crm.deals().link(lead, draft);
        String contact = record.reference("CONTACT_ID");
        if (contact != null) {
            crm.deals().link(new Owner(Owner.Type.CONTACT, contact), draft);
        }
        crm.deals().add(draft);
    }
}
