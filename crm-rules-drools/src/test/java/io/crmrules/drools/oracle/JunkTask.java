package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.rule.Answering;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * An open task was made by a ROBOT more than {@code junkDays} ago, and no activity followed on the deal. A deal that is
 * younger than the task was worked on when it was made.
 */
@Row(
        id = "junk-task",
        severity = MINOR,
        answers = Answering.SYSTEM,
        requires = {TASKS, COMMENTS, INTERACTIONS},
        complete = {TASKS, COMMENTS, INTERACTIONS})
record JunkTask(int junkDays) implements DealOracle {

    JunkTask() {
        this(7);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> terms.is(task.createdBy(), Role.ROBOT))
                .filter(task -> task.createdAt() != null && !terms.lately(task.createdAt(), junkDays))
                .filter(task -> !followed(task, deal, terms))
                .map(task -> accuse(deal, "TASK", task.id())
                        .since(task.createdAt())
                        .with("robot", task.createdBy())
                        .with("createdAt", task.createdAt())
                        .given(terms.carries(task.createdAt(), TASKS, COMMENTS, INTERACTIONS)));
    }

    private static boolean followed(Task task, Deal deal, Terms terms) {
        Stream<Instant> all = Stream.concat(StaleDeal.activities(deal, terms), Stream.of(deal.createdAt()));
        return all.anyMatch(moment -> moment.isAfter(task.createdAt()));
    }
}
