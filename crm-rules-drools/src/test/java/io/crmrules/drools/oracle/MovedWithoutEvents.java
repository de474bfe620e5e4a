package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moves forward inside the look-back brought a deal to at least {@code minStages} different WORKING stages, and in the
 * look-back it has no activity but stage changes. A task completed at an unknown moment may be one.
 */
record MovedWithoutEvents(int minStages, int lookbackDays) implements DealOracle {

    MovedWithoutEvents() {
        this(2, 30);
    }

    @Override
    public String criterion() {
        return "moved-without-events";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY, DataKind.TASKS, DataKind.COMMENTS, DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Set<String> reached = Stages.history(deal).stream()
                .filter(change -> Stages.move(change) && Stages.before(change.from(), change.to()))
                .filter(change -> terms.lately(change.at(), lookbackDays))
                .map(StageChange::to)
                .filter(stage -> stage.type() == Stage.Type.WORKING)
                .map(Stage::id)
                .collect(Collectors.toSet());
        return about(deal, reached.size() >= minStages && !worked(deal, terms));
    }

    private boolean worked(Deal deal, Terms terms) {
        return deal.interactions().stream()
                        .filter(contact -> terms.contactAttempt(contact) || terms.incomingText(contact))
                        .anyMatch(contact -> terms.lately(contact.startedAt(), lookbackDays))
                || deal.comments().stream()
                        .filter(comment -> terms.person(comment.author()))
                        .anyMatch(comment -> terms.lately(comment.createdAt(), lookbackDays))
                || deal.tasks().stream()
                        .filter(task -> task.completed())
                        .anyMatch(task -> task.completedAt() == null || terms.lately(task.completedAt(), lookbackDays));
    }
}
