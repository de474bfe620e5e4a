package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
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
        Versions versions = new Versions("updated_at", "created_at");
        crm.folder().forEach(Resource.UNSORTED, given -> {
            String uid = given.requiredId("uid");
            JsonCursor unsorted = given.as("unsorted " + uid);
            versions.put(uid, unsorted, () -> add(uid, unsorted));
        });
        if (!versions.read()) {
            crm.deals().lost();
        }
    }

    private void add(String uid, JsonCursor unsorted) throws BrokenRecordException {
        unsorted.at("_embedded").demandSpelt("leads");
        JsonCursor lead = first(unsorted, "leads");
        String id = lead == null ? "unsorted:" + uid : lead.requiredId("id");
        if (crm.deals().has(id)) {
            return;
        }
        String pipeline = unsorted.id("pipeline_id");
        Stage stage = crm.pipelines().incoming(pipeline);
        if (stage == null) {
            throw unsorted.broken(
                    "Pipeline " + pipeline + " has no stage for unsorted leads; the lead is left out.",
                    "Maybe the pipelines were not all saved.");
        }
        DealDraft draft = new DealDraft(id, stage, null, crm.times().required(unsorted, "created_at"));
        draft.card()
                .title(title(unsorted, lead))
                .source(crm.sources().ofUnsorted(unsorted))
                .url(crm.mapping().dealUrl(id, crm.account().urlOf(id)));
        crm.mapped().unknown(draft);
        links.link(draft, unsorted);
        request(draft, unsorted);
        crm.deals().add(draft);
    }

    /** How the customer came: by a call, which somebody may have taken, a letter or a message. */
    private void request(DealDraft draft, JsonCursor unsorted) {
        switch (unsorted.text("category")) {
            case "sip" -> call(draft, unsorted);
            case "mail" -> message(draft, unsorted, Interaction.Type.EMAIL);
            case "chats" -> message(draft, unsorted, Interaction.Type.MESSAGE);
            default -> {}
        }
    }

    /** Who took the call is not known, and the card is not theirs to fill: an answered one asks nothing of anybody. */
    private void call(DealDraft draft, JsonCursor unsorted) {
        int defects = unsorted.defects();
        JsonCursor call = unsorted.at("metadata");
        Instant at = crm.times().moment(call, "called_at");
        Integer seconds = call.seconds("duration");
        if (at != null) {
            draft.add(Interaction.builder("call", Interaction.Type.CALL, at)
                    .direction(Direction.INCOMING)
                    .talkSeconds(seconds)
                    .line(call.text("phone"))
                    .recording(call.text("link"))
                    .shared(seconds == null || seconds > 0)
                    .build());
        }
        if (at == null || seconds == null || unsorted.defects() > defects) {
            draft.damage(DataKind.INTERACTIONS);
        }
    }

    private void message(DealDraft draft, JsonCursor unsorted, Interaction.Type type) {
        JsonCursor metadata = unsorted.at("metadata");
        Instant received = crm.times().moment(metadata, "received_at");
        Instant at = received == null ? crm.times().moment(unsorted, "created_at") : received;
        if (at != null) {
            draft.add(Interaction.builder("request", type, at)
                    .direction(Direction.INCOMING)
                    .build());
        }
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
