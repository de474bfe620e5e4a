package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.stream.Stream;

/** An open task's due moment is at or before the cutoff, or, in mode INSTANT, before now. */
@Row(id = "overdue-task", severity = CRITICAL, answers = Answering.ASSIGNEE, requires = TASKS)
record OverdueTask(String mode) implements DealOracle {

    static final String INSTANT = "INSTANT";

    OverdueTask() {
        this("DAY_END");
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal).flatMap(task -> judge(deal, task, terms));
    }

    private Stream<Accusation> judge(Deal deal, Task task, Terms terms) {
        Instant due = terms.dueMoment(task, deal);
        return due == null || !overdue(due, terms.of(task, deal))
                ? Stream.empty()
                : Stream.of(accuse(deal, "TASK", task.id())
                        .answers(task.assignee(), task.stranger())
                        .since(due)
                        .with("due", due));
    }

    private boolean overdue(Instant due, Terms terms) {
        return mode.equals(INSTANT)
                ? due.isBefore(terms.now())
                : !due.isAfter(terms.time().cutoff(terms.now()));
    }
}
