package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an activity says of a contact with the customer. */
final class Contacts {

    private static final Duration LONGEST_MEETING = Duration.ofHours(24);

    private final Crm crm;

    Contacts(Crm crm) {
        this.crm = crm;
    }

    Interaction.Builder meeting(JsonCursor record, String id) throws BrokenRecordException {
        Instant start = start(record);
        Instant end = crm.times().moment(record, "END_TIME");
        return Interaction.builder(id, Interaction.Type.MEETING, start)
                .talkSeconds(seconds(start, end))
                .held(true)
                .user(crm.users().of(record, "RESPONSIBLE_ID"));
    }

    private static @Nullable Integer seconds(Instant start, @Nullable Instant end) {
        if (end == null || !end.isAfter(start)) {
            return null;
        }
        Duration length = Duration.between(start, end);
        return length.compareTo(LONGEST_MEETING) > 0 ? null : Integer.valueOf((int) length.toSeconds());
    }

    Interaction.Builder call(JsonCursor record, String id, Placing place) throws BrokenRecordException {
        return written(record, id, Interaction.Type.CALL, place)
                .user(crm.users().of(record, "RESPONSIBLE_ID"));
    }

    /**
     * A message or a letter. Who wrote it is not known: automation rules write in the name of whoever is responsible. One
     * of no known direction may have been an answer.
     */
    Interaction.Builder written(JsonCursor record, String id, Interaction.Type type, Placing place)
            throws BrokenRecordException {
        Direction direction = direction(record);
        if (direction == null) {
            place.damage(Set.of(DataKind.INTERACTIONS));
        }
        return Interaction.builder(id, type, start(record)).direction(direction);
    }

    private static @Nullable Direction direction(JsonCursor record) {
        return switch (record.text("DIRECTION")) {
            case "1" -> Direction.INCOMING;
            case "2" -> Direction.OUTGOING;
            default -> null;
        };
    }

    private Instant start(JsonCursor record) throws BrokenRecordException {
        Instant start = crm.times().strict(record, "START_TIME");
        return start == null ? crm.times().required(record, "CREATED") : start;
    }
}
