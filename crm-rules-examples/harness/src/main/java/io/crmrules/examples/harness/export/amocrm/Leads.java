package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.CustomFields;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads, which are the deals. */
final class Leads {

    private static final String[] NOTE = {"note", "notes", "примечание", "примечания"};

    private final Crm crm;
    private final LeadLinks links;
    private final Invoices invoices;
    private final Map<String, String> lossReasons = new HashMap<>();
    private final Set<DealDraft> withTask = new HashSet<>();
    private final Map<String, String> fieldNames = new HashMap<>();
    private boolean noteField;

    Leads(Crm crm, Invoices invoices) {
        this.crm = crm;
        this.invoices = invoices;
        this.links = new LeadLinks(crm);
    }

    void read() {
        crm.folder()
                .forEach(
                        Resource.LOSS_REASONS, reason -> lossReasons.put(reason.requiredId("id"), reason.text("name")));
        Versions versions = new Versions("updated_at");
        crm.folder().forEach(Resource.LEADS, given -> {
            String id = given.requiredId("id");
            JsonCursor lead = given.as("lead " + id);
            versions.put(id, lead, () -> lead(id, lead));
        });
        if (!versions.read()) {
            crm.deals().lost();
        }
    }

    /** Leads say when their next task is due, so that they have one. */
    Set<DealDraft> withTask() {
        return withTask;
    }

    /** Of the fields of one's own that leads have, by their ids. */
    Map<String, String> fieldNames() {
        return fieldNames;
    }

    /** Whether any lead has a field for the card's note. */
    boolean haveNoteField() {
        return noteField;
    }

    private void lead(String id, JsonCursor lead) throws BrokenRecordException {
        lead.demandSpelt("is_deleted", "responsible_user_id");
        if (lead.flag("is_deleted", false)) {
            crm.deals().passOver(id);
            return;
        }
        Stage stage = crm.pipelines().stage(lead.id("pipeline_id"), lead.id("status_id"));
        if (stage == null) {
            crm.deals().lost();
            lead.countLost(
                    "Leads on a stage that no saved pipeline has; they are left out",
                    "lead " + id + " on " + lead.id("pipeline_id") + ":" + lead.id("status_id"),
                    "Maybe the pipelines (/api/v4/leads/pipelines) were not saved, or only one of them.");
            return;
        }
        User owner = crm.users().responsible(lead, "responsible_user_id");
        DealDraft draft = new DealDraft(id, stage, owner, crm.times().required(lead, "created_at"));
        card(draft, lead);
        links.link(draft, lead);
        invoices.linked(draft, lead);
        if (crm.times().moment(lead, "closest_task_at") != null) {
            withTask.add(draft);
        }
        crm.deals().add(draft);
    }

    private void card(DealDraft draft, JsonCursor lead) {
        draft.card()
                .title(lead.text("name"))
                .createdBy(crm.users().author(lead, "created_by"))
                .closedAt(crm.times().moment(lead, "closed_at"))
                .tags(tags(lead))
                .url(crm.mapping().dealUrl(draft.id(), crm.account().urlOf(draft.id())));
        int defects = lead.defects();
        draft.card().source(crm.sources().of(lead));
        if (lead.defects() > defects) {
            draft.damage(DataKind.LEAD_SOURCES);
        }
        draft.demand(lead, "responsible_user_id", DataKind.OWNER_HISTORY);
        draft.read(lead, "price", DataKind.AMOUNTS, () -> draft.card().amount(amount(lead)));
        draft.read(lead, "loss_reason_id", DataKind.REFUSAL_REASONS, () -> refusal(draft, lead));
        draft.read(lead, "custom_fields_values", DataKind.NOTES, () -> fields(draft, lead));
    }

    private void fields(DealDraft draft, JsonCursor lead) {
        CustomFields fields = CustomFields.of(lead, crm.times());
        noteField |= fields.has(NOTE) || crm.mapped().haveNotes();
        draft.card().note(fields.first(NOTE));
        draft.fields(fields.byName());
        fieldNames.putAll(fields.names());
        crm.mapped().read(draft, lead, fields.values(lead), crm.account().currency());
    }

    /** amoCRM shows 0 when nobody entered a price. */
    private @Nullable Money amount(JsonCursor lead) {
        BigDecimal price = lead.number("price");
        return price == null || price.signum() == 0
                ? null
                : new Money(price, crm.account().currency());
    }

    /** A reason whose name is not in the export is still one, called by its id; what it says is not known. */
    private void refusal(DealDraft draft, JsonCursor lead) {
        String id = lead.reference("loss_reason_id");
        String name = embedded(lead.at("_embedded", "loss_reason"));
        if (name.isEmpty() && id != null) {
            name = lossReasons.getOrDefault(id, "");
        }
        if (name.isEmpty() && id != null) {
            name = "loss reason " + id;
            draft.damage(DataKind.REFUSAL_REASONS);
        }
        draft.card().refusalReason(name);
    }

    private static String embedded(JsonCursor reason) {
        String name = "";
        if (!reason.isList()) {
            return reason.text("name");
        }
        for (JsonCursor each : reason.items()) {
            name = each.text("name");
        }
        return name;
    }

    private static List<String> tags(JsonCursor lead) {
        List<String> tags = new ArrayList<>();
        for (JsonCursor tag : lead.at("_embedded", "tags").items()) {
            String name = tag.text("name");
            if (!name.isEmpty()) {
                tags.add(name);
            }
        }
        return tags;
    }
}
