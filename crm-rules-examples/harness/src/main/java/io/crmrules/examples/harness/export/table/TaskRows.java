package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Markup;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.Task;
import java.time.LocalDate;

/** Tasks, and what stands in a calendar. */
final class TaskRows {

    private final Crm crm;

    TaskRows(Crm crm) {
        this.crm = crm;
    }

    void add(Row row, Placing place) throws BrokenRecordException {
        When created = row.moment("createdAt");
        Boolean done = row.flag("completed");
        // Some CRMs keep there when an open task is to be done.
        When completed = Boolean.FALSE.equals(done) ? null : row.moment("completedAt");
        crm.note(row, created);
        crm.note(row, completed);
        boolean putOff = Boolean.TRUE.equals(row.flag("putOff"));
        if (putOff || (row.unknown("completed") && completed == null)) {
            place.damage(TableType.TASKS.kinds());
            return;
        }
        Task.Builder task = Task.builder(row.key())
                .type(row.text("type"))
                .text(Markup.join(row.text("text"), row.text("details")))
                .createdAt(created == null ? null : created.at())
                .createdBy(crm.users().author(row, "createdBy"))
                .assignee(crm.users().of(row, "assignee"));
        When ends = row.moment("endsAt");
        if (ends == null) {
            place.add(due(row, task)
                    .completed(Boolean.TRUE.equals(done))
                    .completedAt(completed == null ? null : completed.at())
                    .build());
        } else {
            place.add(task.dueAt(ends.at()).build(), ends.at());
        }
    }

    private static Task.Builder due(Row row, Task.Builder task) throws BrokenRecordException {
        When due = row.moment("dueAt");
        LocalDate day = due == null ? row.date("dueDate") : due.day();
        return day == null ? task.dueAt(due == null ? null : due.at()) : task.dueDate(day);
    }
}
