package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.DataKind;
import io.crmrules.model.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * tasks.task.list: the tasks of the portal. The activity that shows one in the CRM knows less than the task itself,
 * above all not when it was completed.
 */
final class PortalTasks {

    private static final String COMPLETED = "5";
    private static final String DEAL = "D_";

    private final Crm crm;
    private final Map<String, PortalTask> byId = new LinkedHashMap<>();

    private record PortalTask(JsonCursor record, Task task) {}

    PortalTasks(Crm crm) {
        this.crm = crm;
    }

    void read(JsonCursor record) {
        try {
            byId.put(record.requiredId("id"), new PortalTask(record, task(record)));
        } catch (BrokenRecordException e) {
            record.report(e);
            deals(record).forEach(deal -> crm.facts().lost(Facts.OwnerType.DEAL, deal, DataKind.TASKS));
        }
    }

    private Task task(JsonCursor record) throws BrokenRecordException {
        boolean completed = record.text("status").equals(COMPLETED);
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
    Task take(@Nullable String id) {
        PortalTask found = id == null ? null : byId.remove(id);
        return found == null ? null : found.task;
    }

    /** Places the tasks that no activity took on the deals that they name. */
    void placeRest() {
        byId.values()
                .forEach(found -> deals(found.record)
                        .forEach(deal -> crm.facts().of(deal).tasks().add(found.task)));
        byId.clear();
    }

    private static List<String> deals(JsonCursor record) {
        return record.at("ufCrmTask").items().stream()
                .map(JsonCursor::text)
                .filter(link -> link.startsWith(DEAL))
                .map(link -> link.substring(DEAL.length()))
                .toList();
    }
}
