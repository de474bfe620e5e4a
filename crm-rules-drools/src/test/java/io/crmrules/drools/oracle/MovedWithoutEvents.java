package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.rule.Answering;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves forward inside the look-back brought a deal to at least {@code minStages} different WORKING stages, and in the
 * look-back it has no activity but stage changes. A task completed at an unknown moment may be one.
 */
@Row(
        id = "moved-without-events",
        severity = MAJOR,
        answers = Answering.AUTHOR,
        requires = {STAGE_HISTORY, TASKS, COMMENTS, INTERACTIONS},
        complete = {TASKS, COMMENTS, INTERACTIONS})
record MovedWithoutEvents(int minStages, int lookback) implements DealOracle {

    MovedWithoutEvents() {
        this(2, 30);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        List<StageChange> advances = Stages.history(deal).stream()
                .filter(change -> Stages.move(change) && Stages.before(change.from(), change.to()))
                .filter(change -> change.to().type() == Stage.Type.WORKING)
                .filter(change -> terms.lately(change.at(), lookback))
                .toList();
        List<Stage> reached = advances.stream().map(StageChange::to).distinct().toList();
        if (reached.size() < minStages || worked(deal, terms)) {
            return Stream.empty();
        }
        StageChange last = advances.get(advances.size() - 1);
        return Stream.of(accuse(deal)
                .since(last.at())
                .answers(last.by())
                .with("stages", reached)
                .with("lastMoveAt", last.at())
                .given(terms.carries(deal.createdAt(), TASKS)
                        && terms.carries(terms.daysAgo(lookback), TASKS, COMMENTS, INTERACTIONS)));
    }

    private boolean worked(Deal deal, Terms terms) {
        return deal.interactions().stream()
                        .filter(contact -> terms.contactAttempt(contact) || terms.incomingText(contact))
                        .anyMatch(contact -> terms.lately(contact.startedAt(), lookback))
                || deal.comments().stream()
                        .filter(comment -> terms.person(comment.author()))
                        .anyMatch(comment -> terms.lately(comment.createdAt(), lookback))
                || deal.tasks().stream()
                        .filter(task -> task.completed())
                        .anyMatch(task -> task.completedAt() == null || terms.lately(task.completedAt(), lookback));
    }
}
