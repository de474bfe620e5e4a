package io.crmrules.examples.harness.amocrm;

import io.crmrules.examples.harness.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.time.Instant;
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

    private void lossReason(JsonCursor reason) {
        String id = reason.requiredId("id");
        if (id != null) {
            lossReasons.put(id, reason.text("name"));
        }
    }

    private void lead(JsonCursor given, Latest<Lead> into) {
        String id = given.requiredId("id");
        if (id == null) {
            return;
        }
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

    private @Nullable DealDraft draft(String id, JsonCursor lead) {
        String pipeline = lead.id("pipeline_id");
        String status = lead.id("status_id");
        Stage stage = crm.pipelines().stage(pipeline, status);
        Instant createdAt = lead.moment("created_at", crm.account().zone());
        if (stage == null) {
            lead.problems()
                    .count(
                            lead,
                            "Leads on a stage that no saved pipeline has; they are left out",
                            "lead " + id + " on " + pipeline + ":" + status,
                            "Maybe the pipelines (/api/v4/leads/pipelines) were not saved, or only one of them.");
            return null;
        }
        if (createdAt == null) {
            lead.report("\"created_at\" is missing; the lead is left out.", "");
            return null;
        }
        return new DealDraft(id, stage, crm.users().responsible(lead, "responsible_user_id"), createdAt);
    }

    private void card(DealDraft draft, JsonCursor lead) {
        CustomFields fields = CustomFields.of(lead, crm.account().zone());
        noteField |= fields.has(NOTE);
        draft.card
                .title(lead.text("name"))
                .amount(amount(lead))
                .createdBy(crm.users().author(lead, "created_by"))
                .source(crm.sources().of(lead))
                .closedAt(lead.moment("closed_at", crm.account().zone()))
                .refusalReason(lossReason(lead.id("loss_reason_id"), lead))
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
        String name = embedded.isArray() ? "" : embedded.text("name");
        if (embedded.isArray()) {
            for (JsonCursor reason : embedded.items()) {
                name = reason.text("name");
            }
        }
        if (!name.isBlank() || id == null || id.equals("0")) {
            return name;
        }
        String listed = lossReasons.getOrDefault(id, "");
        return listed.isBlank() ? "loss reason " + id : listed;
    }

    private static List<String> tags(JsonCursor lead) {
        List<String> tags = new ArrayList<>();
        for (JsonCursor tag : lead.at("_embedded", "tags").items()) {
            String name = tag.text("name");
            if (!name.isBlank()) {
                tags.add(name);
            }
        }
        return tags;
    }
}
