package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Latest;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tasks of leads, and what was written as their result. */
final class Tasks {

    private final Crm crm;
    private final Map<String, Completion> completions;

    Tasks(Crm crm, Map<String, Completion> completions) {
        this.crm = crm;
        this.completions = completions;
    }

    /** When a task was completed, and by whom; only events tell. */
    record Completion(Instant at, @Nullable User by) {}

    void read() {
        Latest<Runnable> latest = new Latest<>();
        crm.folder().forEach(Resource.TASKS, record -> task(record, latest));
        latest.values().forEach(Runnable::run);
    }

    private void task(JsonCursor given, Latest<Runnable> into) throws BrokenRecordException {
        String type = given.text("entity_type");
        if (!type.isEmpty() && !type.equals("leads") && !type.equals("lead")) {
            return;
        }
        JsonCursor task = given.as("task " + given.text("id"));
        DealDraft deal = crm.deals().of(given.id("entity_id"), "Tasks", task);
        if (deal == null) {
            return;
        }
        try {
            String id = task.requiredId("id");
            Task read = build(id, task);
            into.put(id, task, () -> add(deal, read, task));
        } catch (BrokenRecordException e) {
            deal.damage(DataKind.TASKS);
            throw e;
        }
    }

    private void add(DealDraft deal, Task read, JsonCursor task) {
        deal.tasks.add(read);
        Comment result = result(task, read);
        if (result != null) {
            deal.comments.add(result);
        }
    }

    private Task build(String id, JsonCursor task) throws BrokenRecordException {
        Instant due = crm.times().strict(task, "complete_till");
        LocalDateTime local =
                due == null ? null : LocalDateTime.ofInstant(due, crm.times().zone());
        boolean allDay = local != null && local.getHour() == 23 && local.getMinute() == 59;
        boolean completed = task.flag("is_completed", false);
        Completion completion = completed ? completions.get(id) : null;
        return Task.builder(id)
                .type(crm.account().taskType(task.id("task_type_id")))
                .text(task.text("text"))
                .createdAt(crm.times().moment(task, "created_at"))
                .createdBy(crm.users().author(task, "created_by"))
                .assignee(crm.users().responsible(task, "responsible_user_id"))
                .dueAt(allDay ? null : due)
                .dueDate(allDay && local != null ? local.toLocalDate() : null)
                .completed(completed)
                // updated_at is no completion: a task is edited afterwards, too.
                .completedAt(completion == null ? null : completion.at())
                .build();
    }

    /** A result was written when the task was completed; without events, by its last change at the latest. */
    private @Nullable Comment result(JsonCursor task, Task read) {
        JsonCursor result = task.at("result");
        String text = result.text("text");
        Completion completion = read.completed() ? completions.get(read.id()) : null;
        Instant at = completion == null ? crm.times().moment(task, "updated_at") : completion.at();
        if (text.isEmpty() || at == null) {
            return null;
        }
        User author = completion == null ? crm.users().author(task, "updated_by") : completion.by();
        return new Comment("task-" + read.id() + "-result", text, at, author);
    }
}
