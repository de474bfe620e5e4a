package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.CustomFields;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Latest;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads, which are the deals. */
final class Leads {

    private static final String[] NOTE = {"note", "notes", "примечание", "примечания"};

    private final Crm crm;
    private final LeadLinks links;
    private final Map<String, String> lossReasons = new HashMap<>();
    private boolean noteField;

    Leads(Crm crm) {
        this.crm = crm;
        this.links = new LeadLinks(crm);
    }

    private record Lead(
            String id,
            @Nullable DealDraft draft,
            List<String> contacts,
            @Nullable String company) {}

    void read() {
        crm.folder().forEach(Resource.LOSS_REASONS, this::lossReason);
        Latest<Lead> latest = new Latest<>();
        crm.folder().forEach(Resource.LEADS, record -> lead(record, latest));
        for (Lead lead : latest.values()) {
            if (lead.draft() == null) {
                crm.deals().addDeleted(lead.id());
            } else {
                crm.deals().add(lead.draft());
                links.register(lead.draft(), lead.contacts(), lead.company());
            }
        }
    }

    /** Whether any lead has a field for the card's note. */
    boolean haveNoteField() {
        return noteField;
    }

    private void lossReason(JsonCursor reason) throws BrokenRecordException {
        lossReasons.put(reason.requiredId("id"), reason.text("name"));
    }

    private void lead(JsonCursor given, Latest<Lead> into) throws BrokenRecordException {
        String id = given.requiredId("id");
        JsonCursor lead = given.as("lead " + id);
        if (lead.flag("is_deleted", false)) {
            into.put(id, lead, new Lead(id, null, List.of(), null));
            return;
        }
        DealDraft draft = draft(id, lead);
        if (draft != null) {
            card(draft, lead);
            into.put(id, lead, new Lead(id, draft, links.link(draft, lead), Customers.companyId(lead)));
        }
    }

    private @Nullable DealDraft draft(String id, JsonCursor lead) throws BrokenRecordException {
        String pipeline = lead.id("pipeline_id");
        String status = lead.id("status_id");
        Stage stage = crm.pipelines().stage(pipeline, status);
        if (stage == null) {
            lead.count(
                    "Leads on a stage that no saved pipeline has; they are left out",
                    "lead " + id + " on " + pipeline + ":" + status,
                    "Maybe the pipelines (/api/v4/leads/pipelines) were not saved, or only one of them.");
            return null;
        }
        User owner = crm.users().responsible(lead, "responsible_user_id");
        return new DealDraft(id, stage, owner, crm.times().required(lead, "created_at"));
    }

    private void card(DealDraft draft, JsonCursor lead) {
        CustomFields fields = CustomFields.of(lead, crm.times().zone());
        noteField |= fields.has(NOTE);
        draft.card
                .title(lead.text("name"))
                .amount(amount(lead))
                .createdBy(crm.users().author(lead, "created_by"))
                .source(crm.sources().of(lead))
                .closedAt(crm.times().moment(lead, "closed_at"))
                .refusalReason(lossReason(lead.reference("loss_reason_id"), lead))
                .note(fields.first(NOTE))
                .tags(tags(lead))
                .fields(fields.byName())
                .url(crm.account().urlOf(draft.id));
    }

    /** amoCRM shows 0 when nobody entered a price. */
    private @Nullable Money amount(JsonCursor lead) {
        BigDecimal price = lead.number("price");
        return price == null || price.signum() == 0
                ? null
                : new Money(price, crm.account().currency());
    }

    /** A reason whose name is not in the export is still one: it is called by its id. */
    private String lossReason(@Nullable String id, JsonCursor lead) {
        JsonCursor embedded = lead.at("_embedded", "loss_reason");
        String name = embedded.isList() ? "" : embedded.text("name");
        if (embedded.isList()) {
            for (JsonCursor reason : embedded.items()) {
                name = reason.text("name");
            }
        }
        if (!name.isEmpty() || id == null) {
            return name;
        }
        String listed = lossReasons.getOrDefault(id, "");
        return listed.isEmpty() ? "loss reason " + id : listed;
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
