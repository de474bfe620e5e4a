package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** An open task's due moment is at or before the cutoff, or, when it counts at once, before now. */
record OverdueTask(boolean atOnce) implements DealOracle {

    OverdueTask() {
        this(false);
    }

    @Override
    public String criterion() {
        return "overdue-task";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        if (!Stages.open(deal)) {
            return Stream.empty();
        }
        return deal.tasks().stream()
                .filter(task -> !task.completed() && overdue(task, terms))
                .map(task -> about(deal, "TASK", task.id(), ""));
    }

    private boolean overdue(Task task, Terms terms) {
        Instant due = terms.dueMoment(task);
        if (due == null) {
            return false;
        }
        return atOnce ? due.isBefore(terms.now()) : !due.isAfter(terms.time().cutoff(terms.now()));
    }
}
