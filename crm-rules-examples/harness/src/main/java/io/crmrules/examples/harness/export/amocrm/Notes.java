package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Body;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes of the feeds of leads, contacts and companies: what people wrote, calls, messages and e-mails. What the system
 * or an integration notes down is passed over.
 */
final class Notes {

    private static final Set<String> CONVERSATIONS =
            Set.of("common", "call_in", "call_out", "sms_in", "sms_out", "amomail_message");
    /** Written in the field, on a phone; without a text it is but a place. */
    private static final String GEOLOCATION = "geolocation";

    private static final Set<DataKind> WRITTEN = Set.of(DataKind.COMMENTS, DataKind.NOTES);
    private static final Set<DataKind> SAID = Set.of(DataKind.COMMENTS, DataKind.INTERACTIONS);
    private static final Set<DataKind> ANY = Set.of(DataKind.COMMENTS, DataKind.NOTES, DataKind.INTERACTIONS);

    private final Crm crm;
    private final Conversations conversations;
    private final Map<DealDraft, Comment> lastNotes = new HashMap<>();

    Notes(Crm crm) {
        this.crm = crm;
        this.conversations = new Conversations(crm);
    }

    void read() {
        Versions versions = new Versions("updated_at");
        crm.folder().forEachWithBody(Resource.NOTES, (body, given) -> {
            String type = given.text("note_type");
            JsonCursor note = given.as("note " + given.text("id"));
            boolean written =
                    type.equals(GEOLOCATION) && !given.at("params").text("text").isBlank();
            if (type.isEmpty() || CONVERSATIONS.contains(type) || written) {
                versions.put(
                        given.key("id"),
                        note,
                        () -> crm.hanging(note, ownerOf(body, note), kinds(type), place -> note(note, type, place)));
            }
        });
        versions.read();
    }

    private static Set<DataKind> kinds(String type) {
        return type.isEmpty() ? ANY : type.equals("common") || type.equals(GEOLOCATION) ? WRITTEN : SAID;
    }

    /** Whether any call has a recording: where none has, nobody saves them here. */
    boolean haveRecordings() {
        return conversations.haveRecordings();
    }

    /** The last that somebody wrote into the feed of the deal itself, null when nobody did. */
    @Nullable
    Comment lastOf(DealDraft deal) {
        return lastNotes.get(deal);
    }

    private void note(JsonCursor note, String type, Placing place) throws BrokenRecordException {
        if (type.isEmpty()) {
            throw note.missing("note_type");
        }
        String id = note.requiredId("id");
        Instant at = crm.times().required(note, "created_at");
        if (type.equals("common") || type.equals(GEOLOCATION)) {
            comment(id, at, note, place);
        } else {
            conversations.add(place, id, at, note);
        }
    }

    /** An old note may have lost its text; that nothing was written is not known then. */
    private void comment(String id, Instant at, JsonCursor note, Placing place) {
        String text = note.at("params").text("text");
        if (text.isBlank()) {
            place.damage(WRITTEN);
            note.count("Notes without their text", "note " + id, "Maybe amoCRM did not give it out.");
            return;
        }
        Comment comment = new Comment("note-" + id, text, at, crm.users().author(note, "created_by"));
        place.add(comment);
        boolean byRobot = comment.author() != null && comment.author().role() == Role.ROBOT;
        DealDraft deal = place.home();
        if (deal != null && !byRobot) {
            lastNotes.merge(deal, comment, (one, other) -> other.createdAt().isAfter(one.createdAt()) ? other : one);
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
}
