package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Latest;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads that nobody has sorted yet: each is a deal on its pipeline's incoming stage, unless it is among the leads. */
final class Unsorted {

    private final Crm crm;
    private final LeadLinks links;

    Unsorted(Crm crm) {
        this.crm = crm;
        this.links = new LeadLinks(crm);
    }

    void read() {
        Latest<JsonCursor> latest = new Latest<>();
        crm.folder().forEach(Resource.UNSORTED, record -> {
            String uid = record.requiredId("uid");
            latest.put(uid, record, record.as("unsorted " + uid));
        });
        latest.values().forEach(this::add);
    }

    private void add(JsonCursor unsorted) {
        JsonCursor lead = first(unsorted, "leads");
        String id = lead == null ? null : lead.id("id");
        if (id == null) {
            id = unsorted.record().replace(' ', ':');
        }
        if (!crm.deals().has(id)) {
            DealDraft draft = draft(id, unsorted, lead);
            if (draft != null) {
                crm.deals().add(draft);
            }
        }
    }

    private @Nullable DealDraft draft(String id, JsonCursor unsorted, @Nullable JsonCursor lead) {
        String pipeline = unsorted.id("pipeline_id");
        Stage stage = crm.pipelines().incoming(pipeline);
        Instant createdAt = crm.times().moment(unsorted, "created_at");
        if (stage == null || createdAt == null) {
            String defect = stage == null
                    ? "Pipeline " + pipeline + " has no stage for unsorted leads"
                    : "\"created_at\" is missing";
            unsorted.report(defect + "; the lead is left out.", "Maybe the pipelines were not all saved.");
            return null;
        }
        LeadSource source = crm.sources().ofUnsorted(unsorted);
        DealDraft draft = new DealDraft(id, stage, null, createdAt);
        draft.card.title(title(unsorted, lead)).source(source).url(crm.account().urlOf(id));
        List<String> contacts = links.link(draft, unsorted);
        links.register(draft, contacts, Customers.companyId(unsorted));
        return draft;
    }

    private static String title(JsonCursor unsorted, @Nullable JsonCursor lead) {
        String name = lead == null ? "" : lead.text("name");
        JsonCursor metadata = unsorted.at("metadata");
        for (String other : List.of("form_name", "subject")) {
            name = name.isBlank() ? metadata.text(other) : name;
        }
        return name.isBlank() ? unsorted.text("source_name") : name;
    }

    private static @Nullable JsonCursor first(JsonCursor record, String embedded) {
        for (JsonCursor item : record.at("_embedded", embedded).items()) {
            return item;
        }
        return null;
    }
}
