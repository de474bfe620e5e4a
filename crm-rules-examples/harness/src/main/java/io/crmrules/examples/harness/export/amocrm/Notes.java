package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Body;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Latest;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes of the feed: what people wrote, calls, messages and e-mails. What the system or an integration notes down is
 * passed over. A note of a contact or company belongs to its only deal; where it has several, none of them is held to
 * what may have been meant for it.
 */
final class Notes {

    private static final Set<String> CONVERSATIONS =
            Set.of("common", "call_in", "call_out", "sms_in", "sms_out", "amomail_message");

    private final Crm crm;
    private final Conversations conversations;

    Notes(Crm crm) {
        this.crm = crm;
        this.conversations = new Conversations(crm);
    }

    void read() {
        Latest<Runnable> latest = new Latest<>();
        crm.folder().forEachWithBody(Resource.NOTES, (body, record) -> note(body, record, latest));
        latest.values().forEach(Runnable::run);
    }

    /** Whether any call has a recording: where none has, nobody saves them here. */
    boolean haveRecordings() {
        return conversations.haveRecordings();
    }

    private void note(Body body, JsonCursor given, Latest<Runnable> into) throws BrokenRecordException {
        if (!CONVERSATIONS.contains(given.text("note_type"))) {
            return;
        }
        JsonCursor note = given.as("note " + given.text("id"));
        DealDraft deal = dealOf(ownerOf(body, note), note);
        if (deal == null) {
            return;
        }
        try {
            String id = note.requiredId("id");
            Instant at = crm.times().required(note, "created_at");
            into.put(id, note, () -> add(deal, id, at, note));
        } catch (BrokenRecordException e) {
            deal.damage(DataKind.COMMENTS, DataKind.INTERACTIONS);
            throw e;
        }
    }

    private void add(DealDraft deal, String id, Instant at, JsonCursor note) {
        if (note.text("note_type").equals("common")) {
            String text = note.at("params").text("text");
            deal.addNote(new Comment("note-" + id, text, at, crm.users().author(note, "created_by")));
        } else {
            conversations.add(deal, id, at, note);
        }
    }

    private static String ownerOf(Body body, JsonCursor note) {
        String type = note.text("entity_type");
        if (!type.isBlank()) {
            return type;
        }
        String link = note.at("_links", "self").text("href");
        for (String owner : List.of("contacts", "companies", "customers", "leads")) {
            if (link.contains("/api/v4/" + owner + "/")) {
                return owner;
            }
        }
        return body.ownerOfNotes();
    }

    private @Nullable DealDraft dealOf(String owner, JsonCursor note) {
        String id = note.id("entity_id");
        if (owner.startsWith("lead")) {
            return crm.deals().of(id, "Notes", note);
        }
        List<DealDraft> deals = crm.deals().ofCustomer(owner, id);
        if (deals.size() == 1) {
            return deals.get(0);
        }
        deals.forEach(deal -> deal.damage(DataKind.COMMENTS, DataKind.INTERACTIONS));
        return null;
    }
}
