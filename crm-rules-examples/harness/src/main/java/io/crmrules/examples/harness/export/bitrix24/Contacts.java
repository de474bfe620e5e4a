package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
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

    Interaction.Builder call(JsonCursor record, String id) throws BrokenRecordException {
        return Interaction.builder(id, Interaction.Type.CALL, start(record))
                .direction(direction(record))
                .user(crm.users().of(record, "RESPONSIBLE_ID"));
    }

    /** A message or a letter. Who is responsible for it need not have written it, and it may have been sent by itself. */
    Interaction.Builder written(JsonCursor record, String id, Interaction.Type type) throws BrokenRecordException {
        Direction direction = direction(record);
        User writer = direction == Direction.INCOMING ? null : crm.users().of(record, "AUTHOR_ID");
        return Interaction.builder(id, type, start(record)).direction(direction).user(writer);
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
