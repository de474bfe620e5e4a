package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open deal of a main pipeline has no open task (of anybody), its owner is not LEAD_EXCHANGE, and more than
 * {@code grace} of working time has passed since the latest of: its creation, last change of owner, completion of its
 * last task, return from refusal to work. On {@code exemptStages} nobody needs one; an overdue task is one while
 * {@code countOverdue}.
 */
@Row(id = "deal-without-task", severity = CRITICAL, requires = TASKS, complete = TASKS, types = "OPEN")
record DealWithoutTask(Duration grace, Set<String> exemptStages, boolean countOverdue) implements DealOracle {

    DealWithoutTask() {
        this(Duration.ofHours(1));
    }

    DealWithoutTask(Duration grace) {
        this(grace, Set.of(), true);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant since = Terms.latest(
                deal.createdAt(), Hands.lastChangeAt(deal), lastCompleted(deal), Stages.lastRevivalAt(deal));
        boolean judged = Stages.open(deal)
                && deal.stage().pipeline().main()
                && !Stages.listed(deal.stage(), exemptStages)
                && !terms.is(deal.owner(), Role.LEAD_EXCHANGE);
        return judged
                        && deal.tasks().stream().noneMatch(task -> counts(task, deal, terms))
                        && terms.passedMoreThan(grace, since)
                ? Stream.of(
                        accuse(deal).since(since).with("since", since).given(terms.carries(deal.createdAt(), TASKS)))
                : Stream.empty();
    }

    private boolean counts(Task task, Deal deal, Terms terms) {
        Instant due = terms.dueMoment(task, deal);
        return !task.completed() && (countOverdue || due == null || !due.isBefore(terms.now()));
    }

    static @Nullable Instant lastCompleted(Deal deal) {
        return Terms.latest(deal.tasks().stream().map(Task::completedAt).toArray(Instant[]::new));
    }
}
