package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.model.DataKind.USER_STATUS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.stream.Stream;

/** An open task of an open deal is assigned to a user who is not active. */
@Row(
        id = "task-of-dismissed-user",
        severity = MAJOR,
        answers = Answering.HEAD_OF_SALES,
        requires = {TASKS, USER_STATUS})
record TaskOfDismissedUser() implements DealOracle {

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return Stages.openTasks(deal)
                .filter(task -> task.assignee() != null && !task.assignee().active())
                .map(task -> accuse(deal, "TASK", task.id()).with("dismissed", task.assignee()));
    }
}
