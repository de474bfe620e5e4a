package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * crm.activity.list. A plan (a call or meeting that is not completed, a to-do, a task) is a task; a completed call or
 * meeting, an e-mail and a message are interactions; what was noted on a completed call or meeting is a comment.
 * When a task was completed, activities do not say: LAST_UPDATED is no such moment.
 */
final class Activities {

    private static final Duration LONGEST_MEETING = Duration.ofHours(24);
    private static final Set<DataKind> TOUCHED = Set.of(DataKind.TASKS, DataKind.INTERACTIONS);

    private final Crm crm;
    private final Calls calls;
    private final PortalTasks tasks;
    private final ActivityOwners owners;

    Activities(Crm crm, Calls calls, PortalTasks tasks) {
        this.crm = crm;
        this.calls = calls;
        this.tasks = tasks;
        this.owners = new ActivityOwners(crm.facts());
    }

    void read(JsonCursor record) {
        try {
            place(record, record.requiredId("ID"));
        } catch (BrokenRecordException e) {
            record.report(e);
            TOUCHED.forEach(kind -> owners.lost(record, kind));
        }
    }

    private void place(JsonCursor record, String id) throws BrokenRecordException {
        boolean completed = record.flag("COMPLETED", false);
        switch (ActivityKind.of(record)) {
            case TASK -> plan(record, id, completed);
            case CALL -> call(record, id, completed);
            case MEETING -> {
                if (completed) {
                    meeting(record, id);
                } else {
                    plan(record, id, false);
                }
            }
            case EMAIL -> interact(record, contact(record, id, Interaction.Type.EMAIL));
            case MESSAGE -> interact(record, contact(record, id, Interaction.Type.MESSAGE));
            case CHAT -> {
                interact(record, contact(record, id, Interaction.Type.MESSAGE));
                owners.lost(record, DataKind.INTERACTIONS);
            }
            case UNKNOWN -> {
                owners.lost(record, DataKind.INTERACTIONS);
                if (!completed) {
                    owners.lost(record, DataKind.TASKS);
                }
            }
            case NOTE -> {}
        }
    }

    private void plan(JsonCursor record, String id, boolean completed) throws BrokenRecordException {
        Task known = tasks.take(record.reference("ASSOCIATED_ENTITY_ID"));
        Task task = known == null ? task(record, id, completed) : known;
        if (task.open()) {
            owners.place(record, DataKind.TASKS, deal -> deal.tasks().add(task));
        } else {
            owners.placeIfOwned(record, deal -> deal.tasks().add(task));
        }
    }

    private Task task(JsonCursor record, String id, boolean completed) throws BrokenRecordException {
        return Task.builder(id)
                .type(ActivityKind.of(record).name().toLowerCase(Locale.ROOT))
                .text(BbCode.join(record.text("SUBJECT"), record.text("DESCRIPTION")))
                .createdAt(crm.times().moment(record, "CREATED"))
                .createdBy(crm.users().of(record, "AUTHOR_ID"))
                .assignee(crm.users().of(record, "RESPONSIBLE_ID"))
                .dueAt(crm.times().strict(record, "DEADLINE"))
                .completed(completed)
                .build();
    }

    /** A call that the telephony made took place, answered or not; one made by hand is a plan until it is completed. */
    private void call(JsonCursor record, String id, boolean completed) throws BrokenRecordException {
        List<Interaction> made = calls.take(id);
        if (!completed && made.isEmpty() && !record.text("ORIGIN_ID").startsWith("VI_")) {
            plan(record, id, false);
            return;
        }
        List<Interaction> known = made.isEmpty() ? List.of(contact(record, id, Interaction.Type.CALL)) : made;
        known.forEach(call -> interact(record, call));
        if (completed) {
            note(record, id, known.get(known.size() - 1));
        }
    }

    private void meeting(JsonCursor record, String id) throws BrokenRecordException {
        Instant start = start(record);
        Instant end = crm.times().moment(record, "END_TIME");
        Interaction meeting = Interaction.builder(id, Interaction.Type.MEETING, start)
                .talkSeconds(seconds(start, end))
                .held(true)
                .user(crm.users().of(record, "RESPONSIBLE_ID"))
                .build();
        interact(record, meeting);
        note(record, id, meeting);
    }

    private static @Nullable Integer seconds(Instant start, @Nullable Instant end) {
        if (end == null || !end.isAfter(start)) {
            return null;
        }
        Duration length = Duration.between(start, end);
        return length.compareTo(LONGEST_MEETING) > 0 ? null : Integer.valueOf((int) length.toSeconds());
    }

    private Interaction contact(JsonCursor record, String id, Interaction.Type type) throws BrokenRecordException {
        return Interaction.builder(id, type, start(record))
                .direction(direction(record.text("DIRECTION")))
                .user(crm.users().of(record, "RESPONSIBLE_ID"))
                .build();
    }

    private static Interaction.@Nullable Direction direction(String direction) {
        return switch (direction) {
            case "1" -> Interaction.Direction.INCOMING;
            case "2" -> Interaction.Direction.OUTGOING;
            default -> null;
        };
    }

    private Instant start(JsonCursor record) throws BrokenRecordException {
        Instant start = crm.times().strict(record, "START_TIME");
        return start == null ? crm.times().required(record, "CREATED") : start;
    }

    private void interact(JsonCursor record, Interaction interaction) {
        owners.place(record, DataKind.INTERACTIONS, deal -> deal.interactions().add(interaction));
    }

    /** What was noted on a conversation: written at its end, as far as anybody knows. */
    private void note(JsonCursor record, String id, Interaction about) {
        String text = BbCode.strip(record.text("DESCRIPTION"));
        if (!text.isEmpty()) {
            Comment comment = new Comment(
                    "activity-" + id, text, about.endedAt(), crm.users().of(record, "RESPONSIBLE_ID"));
            owners.place(record, DataKind.COMMENTS, deal -> deal.comments().add(comment));
        }
    }
}
