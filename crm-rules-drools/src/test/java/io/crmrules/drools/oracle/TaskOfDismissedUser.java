package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import java.util.Set;
import java.util.stream.Stream;

/** An open task of an open deal is assigned to a user who is not active. */
record TaskOfDismissedUser() implements DealOracle {

    @Override
    public String criterion() {
        return "task-of-dismissed-user";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return deal.tasks().stream()
                .filter(task -> Stages.open(deal) && !task.completed() && orphaned(task))
                .map(task -> about(deal, "TASK", task.id(), ""));
    }

    private static boolean orphaned(Task task) {
        return task.assignee() != null && !task.assignee().active();
    }
}
