package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.model.Comment;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls, messages and e-mails, which amoCRM keeps as notes. */
final class Conversations {

    /** A message was left, the number was wrong, nobody answered, the line was busy: the duration is that of ringing. */
    private static final Set<String> NOBODY_TALKED = Set.of("1", "5", "6", "7");

    private final Crm crm;
    private boolean recordings;

    Conversations(Crm crm) {
        this.crm = crm;
    }

    boolean haveRecordings() {
        return recordings;
    }

    void add(Placing place, String id, Instant at, JsonCursor note) {
        String type = note.text("note_type");
        Direction direction = direction(type, note);
        if (type.startsWith("call")) {
            call(place, id, at, direction, note);
            return;
        }
        boolean mail = type.equals("amomail_message");
        Interaction.Type means = mail ? Interaction.Type.EMAIL : Interaction.Type.MESSAGE;
        User user = direction == Direction.INCOMING ? null : crm.users().writer(note, "created_by");
        place.add(Interaction.builder("note-" + id, means, at)
                .direction(direction)
                .user(user));
    }

    private static @Nullable Direction direction(String type, JsonCursor note) {
        if (!type.equals("amomail_message")) {
            return type.endsWith("_in") ? Direction.INCOMING : Direction.OUTGOING;
        }
        boolean known = note.at("params", "income").present();
        return !known ? null : note.at("params").flag("income", true) ? Direction.INCOMING : Direction.OUTGOING;
    }

    private void call(Placing place, String id, Instant at, @Nullable Direction direction, JsonCursor note) {
        JsonCursor params = note.at("params");
        String recording = params.text("link");
        recordings |= !recording.isBlank();
        User user = caller(params, note);
        place.add(Interaction.builder("note-" + id, Interaction.Type.CALL, at)
                .direction(direction)
                .talkSeconds(talkSeconds(params))
                .user(user)
                .recording(recording));
        String result = params.text("call_result");
        if (!result.isBlank()) {
            place.add(new Comment("note-" + id + "-result", result, at, user));
        }
    }

    private static @Nullable Integer talkSeconds(JsonCursor params) {
        Integer seconds = params.seconds("duration");
        boolean rang = NOBODY_TALKED.contains(params.text("call_status")) && seconds != null && seconds > 0;
        return rang ? null : seconds;
    }

    /** A telephony integration writes the note; who talked is named in it, by id or by name. */
    private @Nullable User caller(JsonCursor params, JsonCursor note) {
        String caller = params.at("call_responsible").anyText();
        User byId = caller.equals("0") ? null : crm.users().known(caller);
        User found = byId == null ? crm.users().named(caller) : byId;
        return found == null ? crm.users().responsible(note, "responsible_user_id") : found;
    }
}
