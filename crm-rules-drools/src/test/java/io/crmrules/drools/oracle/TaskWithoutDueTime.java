package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.Set;
import java.util.stream.Stream;

/** An open task has no due moment or, when the time is required, only a date. */
record TaskWithoutDueTime(boolean requireTime) implements DealOracle {

    TaskWithoutDueTime() {
        this(false);
    }

    @Override
    public String criterion() {
        return "task-without-due-time";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> requireTime ? task.dueAt() == null : terms.dueMoment(task) == null)
                .map(task -> about(deal, "TASK", task.id(), ""));
    }
}
