package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.stream.Stream;

/** An open task has no due moment or, when the time is required, only a date. */
@Row(id = "task-without-due-time", severity = MINOR, answers = Answering.ASSIGNEE, requires = TASKS)
record TaskWithoutDueTime(boolean requireTime) implements DealOracle {

    TaskWithoutDueTime() {
        this(true);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> requireTime ? task.dueAt() == null : terms.dueMoment(task, deal) == null)
                .map(task -> accuse(deal, "TASK", task.id())
                        .answers(task.assignee(), task.stranger())
                        .since(task.createdAt())
                        .with("createdAt", task.createdAt())
                        .with("dueDate", task.dueDate()));
    }
}
