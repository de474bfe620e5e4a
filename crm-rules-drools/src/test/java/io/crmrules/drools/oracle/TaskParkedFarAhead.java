package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** The nearest open task of those that have a due moment is due more than {@code maxDays} after now. */
@Row(id = "task-parked-far-ahead", severity = MINOR, answers = Answering.ASSIGNEE, requires = TASKS)
record TaskParkedFarAhead(int maxDays) implements DealOracle {

    TaskParkedFarAhead() {
        this(60);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> terms.dueMoment(task, deal) != null)
                .min(Comparator.comparing((Task task) -> terms.dueMoment(task, deal))
                        .thenComparing(Task::id))
                .filter(task ->
                        terms.dueMoment(task, deal).isAfter(terms.of(task, deal).daysAgo(-maxDays)))
                .map(task -> accused(deal, task, terms))
                .stream();
    }

    private Accusation accused(Deal deal, Task task, Terms terms) {
        Instant parked = Terms.latest(deal.createdAt(), task.createdAt(), DealWithoutTask.lastCompleted(deal));
        return accuse(deal, "TASK", task.id())
                .answers(task.assignee(), task.stranger())
                .since(parked)
                .with("parkedAt", parked)
                .with("due", terms.dueMoment(task, deal));
    }
}
