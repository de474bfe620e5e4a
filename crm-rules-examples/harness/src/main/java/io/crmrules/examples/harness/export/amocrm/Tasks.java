package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tasks of leads and of their customers, and what was written as their result. */
final class Tasks {

    private static final Set<DataKind> KINDS = Set.of(DataKind.TASKS, DataKind.COMMENTS);
    private static final Set<DataKind> OF_MEETINGS =
            Set.of(DataKind.TASKS, DataKind.COMMENTS, DataKind.INTERACTIONS, DataKind.MILESTONES);

    private final Crm crm;
    private final Map<String, Completion> completions;
    private final Changes changes;
    private final Meetings meetings;

    Tasks(Crm crm, Map<String, Completion> completions, Changes changes, Meetings meetings) {
        this.crm = crm;
        this.changes = changes;
        this.meetings = meetings;
        this.completions = completions;
    }

    /** When a task was completed, and by whom; only events tell. */
    record Completion(Instant at, @Nullable User by) {}

    /** @param withTask deals that say that they have an open task */
    void read(Set<DealDraft> withTask) {
        Versions versions = new Versions("updated_at");
        crm.folder().forEach(Resource.TASKS, given -> {
            JsonCursor task = given.as("task " + given.text("id"));
            String type = task.text("entity_type");
            String owner = type.isEmpty() ? "leads" : type;
            versions.put(
                    given.key("id"), task, () -> crm.hanging(task, owner, kinds(task), place -> task(task, place)));
        });
        versions.read();
        withTask.stream().filter(deal -> !deal.hasOpenTask()).forEach(deal -> deal.damage(DataKind.TASKS));
    }

    private Set<DataKind> kinds(JsonCursor task) {
        String type = task.at("task_type_id").anyText();
        return type.isEmpty() || crm.account().meeting(type) ? OF_MEETINGS : KINDS;
    }

    private void task(JsonCursor record, Placing place) throws BrokenRecordException {
        record.demand("is_completed", "complete_till", "responsible_user_id");
        String id = record.requiredId("id");
        Task task = build(id, record);
        place.add(task);
        if (crm.account().meeting(record.id("task_type_id"))) {
            meetings.add(task, record.at("result").text("text"), place);
        }
        result(record, task, place);
    }

    private Task build(String id, JsonCursor task) throws BrokenRecordException {
        Instant due = crm.times().strict(task, "complete_till");
        LocalDateTime local =
                due == null ? null : LocalDateTime.ofInstant(due, crm.times().zone());
        boolean allDay = local != null && local.getHour() == 23 && local.getMinute() == 59;
        boolean completed = task.flag("is_completed", false);
        return Task.builder(id)
                .type(crm.account().taskType(task.id("task_type_id")))
                .text(task.text("text"))
                .createdAt(crm.times().moment(task, "created_at"))
                .createdBy(crm.users().author(task, "created_by"))
                .assignee(crm.users().responsible(task, "responsible_user_id"))
                .dueAt(allDay ? null : due)
                .dueDate(allDay && local != null ? local.toLocalDate() : null)
                .completed(completed)
                .completedAt(completed ? completedAt(id, task) : null)
                .dueChanges(changes.of(id))
                .build();
    }

    /** Without an event, by the last change at the latest: a task is edited after it was completed, too. */
    private @Nullable Instant completedAt(String id, JsonCursor task) {
        Completion completion = completions.get(id);
        return completion == null ? crm.times().moment(task, "updated_at") : completion.at();
    }

    /** A result is written when the task is completed; when that was, only an event tells for sure. */
    private void result(JsonCursor record, Task task, Placing place) {
        String text = record.at("result").text("text");
        Completion completion = task.completed() ? completions.get(task.id()) : null;
        Instant at = completion == null ? crm.times().moment(record, "updated_at") : completion.at();
        if (text.isEmpty() || at == null) {
            return;
        }
        User author = completion == null ? crm.users().author(record, "updated_by") : completion.by();
        place.add(new Comment("task-" + task.id() + "-result", text, at, author));
        if (completion == null) {
            place.damage(Set.of(DataKind.COMMENTS));
        }
    }
}
