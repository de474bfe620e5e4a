package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.bitrix24.internal.Owners;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Task;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * tasks.task.list: the tasks of the portal. The activity that shows one in the CRM knows less than the task itself, above
 * all not when it was completed. Who waits for the task to be accepted has done it; a deferred or declined task is
 * neither a plan nor overdue.
 */
final class PortalTasks {

    private static final Set<DataKind> KINDS = Set.of(DataKind.TASKS);
    private static final Set<String> DONE = Set.of("4", "5");
    private static final Set<String> PUT_OFF = Set.of("6", "7");

    private final Crm crm;
    private final Map<String, Known> byId = new LinkedHashMap<>();

    PortalTasks(Crm crm) {
        this.crm = crm;
    }

    /**
     * A task of the portal.
     *
     * @param task null when it is put off, so that nothing can be said of it
     */
    record Known(JsonCursor record, @Nullable Task task) {

        void add(Placing place) {
            if (task == null) {
                place.damage(KINDS);
            } else {
                place.add(task);
            }
        }
    }

    void read() {
        Versions versions = new Versions("changedDate");
        crm.bodies()
                .each(
                        Resource.TASKS,
                        record -> versions.put(
                                record.key("id"),
                                record,
                                () -> crm.deals()
                                        .read(record, Owners.ofTask(record), KINDS, place -> remember(record))));
        versions.read();
    }

    private void remember(JsonCursor record) throws BrokenRecordException {
        record.demand("status", "deadline", "responsibleId");
        String status = record.text("status");
        byId.put(record.requiredId("id"), new Known(record, PUT_OFF.contains(status) ? null : task(record)));
    }

    private Task task(JsonCursor record) throws BrokenRecordException {
        boolean completed = DONE.contains(record.text("status"));
        return Task.builder("task-" + record.requiredId("id"))
                .type("task")
                .text(BbCode.join(record.text("title"), record.text("description")))
                .createdAt(crm.times().moment(record, "createdDate"))
                .createdBy(crm.users().of(record, "createdBy"))
                .assignee(crm.users().of(record, "responsibleId"))
                .dueAt(crm.times().strict(record, "deadline"))
                .completed(completed)
                .completedAt(completed ? crm.times().moment(record, "closedDate") : null)
                .build();
    }

    /** The task of this id; it counts as placed from now on. Null when it is not here. */
    @Nullable
    Known take(@Nullable String id) {
        return id == null ? null : byId.remove(id);
    }

    /** Places the tasks that no activity took on what they name. */
    void placeRest() {
        byId.values().forEach(known -> known.add(crm.deals().place(known.record(), Owners.ofTask(known.record()))));
        byId.clear();
    }
}
