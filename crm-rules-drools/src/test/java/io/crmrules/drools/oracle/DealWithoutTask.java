package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open deal of a main pipeline has no open task (of anybody), its owner is not LEAD_EXCHANGE, and more than
 * {@code grace} of working time has passed since the latest of: its creation, last change of owner, completion of its
 * last task, return from refusal to work.
 */
record DealWithoutTask(Duration grace) implements DealOracle {

    DealWithoutTask() {
        this(Duration.ofHours(1));
    }

    @Override
    public String criterion() {
        return "deal-without-task";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean judged =
                Stages.open(deal) && deal.stage().pipeline().main() && !terms.is(deal.owner(), Role.LEAD_EXCHANGE);
        boolean idle = deal.tasks().stream().allMatch(Task::completed);
        return about(deal, judged && idle && terms.passedMoreThan(grace, begin(deal)));
    }

    private static Instant begin(Deal deal) {
        Stream<Instant> owners = deal.ownerChanges().stream().map(OwnerChange::at);
        Stream<Instant> tasks = deal.tasks().stream().map(Task::completedAt).filter(Objects::nonNull);
        Stream<Instant> returns = Stages.history(deal).stream()
                .filter(DealWithoutTask::returnsToWork)
                .map(StageChange::at);
        return Stream.of(Stream.of(deal.createdAt()), owners, tasks, returns)
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Into another pipeline too: the sentence says return, not move, and the later begin accuses less. */
    private static boolean returnsToWork(StageChange change) {
        return change.from() != null && Stages.refusal(change.from()) && Stages.active(change.to());
    }
}
