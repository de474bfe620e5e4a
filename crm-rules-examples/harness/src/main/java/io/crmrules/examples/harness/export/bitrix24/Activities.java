package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.bitrix24.internal.Owners;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * crm.activity.list. A plan (a call or meeting that is not completed, a to-do, a task) is a task; a completed call or
 * meeting, an e-mail and a message are interactions; what was noted on a completed call or meeting is a comment.
 * When a task was completed, activities do not say: LAST_UPDATED is the latest that it can have been.
 */
final class Activities {

    /** What an activity may be. */
    static final Set<DataKind> TOUCHED =
            Set.of(DataKind.TASKS, DataKind.INTERACTIONS, DataKind.COMMENTS, DataKind.MILESTONES);

    private final Crm crm;
    private final Calls calls;
    private final PortalTasks tasks;
    private final Contacts contacts;
    private final Meetings meetings;
    private boolean anyCompleted;
    private boolean anyOpen;

    Activities(Crm crm, Calls calls, PortalTasks tasks) {
        this.crm = crm;
        this.calls = calls;
        this.tasks = tasks;
        this.contacts = new Contacts(crm);
        this.meetings = new Meetings(crm);
    }

    void read() {
        Versions versions = new Versions("LAST_UPDATED");
        crm.bodies()
                .each(Resource.ACTIVITIES, record -> versions.put(record.key("ID"), record, () -> activity(record)));
        versions.read();
    }

    /** Whether none is completed: then only open ones were asked for. */
    boolean onlyOpen() {
        return anyOpen && !anyCompleted;
    }

    private void activity(JsonCursor record) throws BrokenRecordException {
        anyCompleted |= record.flag("COMPLETED", false);
        List<Owner> owners = Owners.ofActivity(record);
        boolean elsewhere = owners.isEmpty() && Owners.named(record, "OWNER_TYPE_ID", "OWNER_ID");
        if (elsewhere) {
            return;
        }
        crm.deals().read(record, owners, TOUCHED, place -> {
            if (owners.isEmpty()) {
                throw record.missing("OWNER_ID");
            }
            place(record, record.requiredId("ID"), place);
        });
    }

    private void place(JsonCursor record, String id, Placing place) throws BrokenRecordException {
        switch (ActivityKind.of(record)) {
            case TASK -> {
                meetings.otherPlan(record.text("SUBJECT") + " " + record.text("DESCRIPTION"));
                plan(record, id, place);
            }
            case CALL -> call(record, id, place);
            case MEETING -> {
                if (completed(record)) {
                    Interaction.Builder meeting = contacts.meeting(record, id);
                    meetings.held(record, meeting, place);
                    note(record, id, place, meeting, place);
                } else {
                    meetings.planned(record, place);
                    plan(record, id, place);
                }
            }
            case EMAIL -> place.add(contacts.written(record, id, Interaction.Type.EMAIL, place));
            case MESSAGE -> place.add(contacts.written(record, id, Interaction.Type.MESSAGE, place));
            case CHAT -> {
                place.add(contacts.written(record, id, Interaction.Type.MESSAGE, place));
                place.damage(Set.of(DataKind.INTERACTIONS));
            }
            case UNKNOWN -> unknown(record, place);
            case NOTE -> {}
        }
    }

    /** What only an application understands proves nothing: neither that nothing is planned nor that nobody called. */
    private static void unknown(JsonCursor record, Placing place) {
        place.damage(TOUCHED);
        record.count(
                "Activities of applications that are not known here",
                record.text("PROVIDER_ID"),
                "Of their deals nothing is concluded from absent tasks, calls and comments.");
    }

    private boolean completed(JsonCursor record) throws BrokenRecordException {
        record.demand("COMPLETED");
        boolean completed = record.flag("COMPLETED", false);
        anyOpen |= !completed;
        return completed;
    }

    private void plan(JsonCursor record, String id, Placing place) throws BrokenRecordException {
        PortalTasks.Known known = tasks.take(record.reference("ASSOCIATED_ENTITY_ID"));
        if (known != null) {
            known.add(place);
            return;
        }
        place.add(task(record, id));
        if (ActivityKind.ofPortalTask(record) && !completed(record)) {
            unknownState(record, place);
        }
    }

    /** Of a task of the portal the activity stays open when the task waits for acceptance, or was put off. */
    private static void unknownState(JsonCursor record, Placing place) {
        place.damage(Set.of(DataKind.TASKS));
        record.count(
                "Open tasks of the portal that tasks.task.list does not tell of",
                record.record(),
                "Maybe they wait for acceptance or were put off; save tasks.task.list too.");
    }

    Meetings meetings() {
        return meetings;
    }

    private Task task(JsonCursor record, String id) throws BrokenRecordException {
        record.demand("DEADLINE", "RESPONSIBLE_ID");
        boolean completed = completed(record);
        return Task.builder(id)
                .type(ActivityKind.of(record).name().toLowerCase(Locale.ROOT))
                .text(BbCode.join(record.text("SUBJECT"), record.text("DESCRIPTION")))
                .createdAt(crm.times().moment(record, "CREATED"))
                .createdBy(crm.users().of(record, "AUTHOR_ID"))
                .assignee(crm.users().of(record, "RESPONSIBLE_ID"))
                .dueAt(crm.times().strict(record, "DEADLINE"))
                .completed(completed)
                .completedAt(completed ? crm.times().moment(record, "LAST_UPDATED") : null)
                .build();
    }

    /** A call that the telephony made took place, answered or not; one made by hand is a plan until it is completed. */
    private void call(JsonCursor record, String id, Placing place) throws BrokenRecordException {
        List<Interaction.Builder> made = calls.take(id);
        boolean telephony = !made.isEmpty() || record.text("ORIGIN_ID").startsWith("VI_");
        boolean completed = telephony ? record.flag("COMPLETED", false) : completed(record);
        if (!completed && !telephony) {
            plan(record, id, place);
            return;
        }
        List<Interaction.Builder> known = made.isEmpty() ? List.of(contacts.call(record, id, place)) : made;
        known.subList(0, known.size() - 1).forEach(place::add);
        note(record, id, place, known.get(known.size() - 1), completed ? place : null);
    }

    /** Adds a conversation, and what was noted on it: written at its end, as far as anybody knows. */
    private void note(JsonCursor record, String id, Placing place, Interaction.Builder about, @Nullable Placing noted) {
        place.add(about);
        String text = BbCode.strip(record.text("DESCRIPTION"));
        if (noted != null && !text.isEmpty()) {
            Instant end = about.build().endedAt();
            noted.add(new Comment("activity-" + id, text, end, crm.users().of(record, "RESPONSIBLE_ID")));
        }
    }
}
