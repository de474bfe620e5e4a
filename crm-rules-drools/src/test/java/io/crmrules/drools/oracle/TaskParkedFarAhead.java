package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** The nearest open task of those that have a due moment is due more than {@code maxDays} after now. */
@Row(id = "task-parked-far-ahead", severity = MINOR, requires = TASKS)
record TaskParkedFarAhead(int maxDays) implements DealOracle {

    TaskParkedFarAhead() {
        this(60);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant limit = terms.daysAgo(-maxDays);
        return Stages.openTasks(deal)
                .filter(task -> terms.dueMoment(task) != null)
                .min(Comparator.comparing(terms::dueMoment).thenComparing(Task::id))
                .filter(task -> terms.dueMoment(task).isAfter(limit))
                .map(task -> accused(deal, task, terms))
                .stream();
    }

    private Accusation accused(Deal deal, Task task, Terms terms) {
        Instant parked = Terms.latest(deal.createdAt(), task.createdAt(), DealWithoutTask.lastCompleted(deal));
        return accuse(deal, "TASK", task.id())
                .since(parked)
                .with("parkedAt", parked)
                .with("due", terms.dueMoment(task));
    }
}
