package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** The nearest open task of those that have a due moment is due more than {@code maxDays} after now. */
record TaskParkedFarAhead(int maxDays) implements DealOracle {

    TaskParkedFarAhead() {
        this(60);
    }

    @Override
    public String criterion() {
        return "task-parked-far-ahead";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant limit = terms.time().daysBefore(terms.now(), -maxDays);
        return Stages.openTasks(deal)
                .filter(task -> terms.dueMoment(task) != null)
                .min(Comparator.comparing(terms::dueMoment).thenComparing(Task::id))
                .filter(task -> terms.dueMoment(task).isAfter(limit))
                .map(task -> about(deal, "TASK", task.id(), ""))
                .stream();
    }
}
