package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open task was made by a ROBOT more than {@code junkDays} ago, and no activity followed on the deal. A deal that is
 * younger than the task was worked on when it was made.
 */
record JunkTask(int junkDays) implements DealOracle {

    JunkTask() {
        this(7);
    }

    @Override
    public String criterion() {
        return "junk-task";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS, DataKind.COMMENTS, DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> terms.is(task.createdBy(), Role.ROBOT))
                .filter(task -> task.createdAt() != null && !terms.lately(task.createdAt(), junkDays))
                .filter(task -> !followed(task, deal, terms))
                .map(task -> about(deal, "TASK", task.id(), ""));
    }

    private static boolean followed(Task task, Deal deal, Terms terms) {
        Stream<Instant> all = Stream.concat(StaleDeal.activities(deal, terms), Stream.of(deal.createdAt()));
        return all.anyMatch(moment -> moment.isAfter(task.createdAt()));
    }
}
