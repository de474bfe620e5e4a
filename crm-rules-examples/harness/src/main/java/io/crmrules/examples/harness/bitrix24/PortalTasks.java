package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.BbCode;
import io.crmrules.examples.harness.bitrix24.internal.Problems;
import io.crmrules.examples.harness.bitrix24.internal.Times;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Located;
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

    private final Users users;
    private final Times times;
    private final Facts facts;
    private final Problems problems;
    private final Map<String, PortalTask> byId = new LinkedHashMap<>();

    private record PortalTask(Located record, Task task) {}

    PortalTasks(Users users, Times times, Facts facts, Problems problems) {
        this.users = users;
        this.times = times;
        this.facts = facts;
        this.problems = problems;
    }

    void read(Located record) {
        try {
            byId.put(record.id("id"), new PortalTask(record, task(record)));
        } catch (BrokenRecordException e) {
            problems.add(e.problem());
            deals(record).forEach(deal -> facts.lost(Facts.OwnerType.DEAL, deal, DataKind.TASKS));
        }
    }

    private Task task(Located record) throws BrokenRecordException {
        boolean completed = record.text("status").equals(COMPLETED);
        return Task.builder("task-" + record.id("id"))
                .type("task")
                .text(BbCode.join(record.text("title"), record.text("description")))
                .createdAt(times.lenient(record, "createdDate"))
                .createdBy(users.of(record, "createdBy"))
                .assignee(users.of(record, "responsibleId"))
                .dueAt(times.strict(record, "deadline"))
                .completed(completed)
                .completedAt(completed ? times.lenient(record, "closedDate") : null)
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
                        .forEach(deal -> facts.of(deal).tasks().add(found.task)));
        byId.clear();
    }

    private static List<String> deals(Located record) {
        return record.get("ufCrmTask").elements().stream()
                .map(Located::text)
                .filter(link -> link.startsWith(DEAL))
                .map(link -> link.substring(DEAL.length()))
                .toList();
    }
}
