package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An open deal on an INCOMING or WORKING stage reached a milestone more than {@code lag} of working time ago (its
 * earliest date), its pipeline has a stage that names this milestone, and the deal's stage is before the first such one.
 */
record StageBehindFacts(Duration lag) implements DealOracle {

    StageBehindFacts() {
        this(Duration.ofHours(4));
    }

    @Override
    public String criterion() {
        return "stage-behind-facts";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.MILESTONES);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Map<MilestoneType, Instant> reached = deal.milestones().stream()
                .collect(Collectors.toMap(
                        Milestone::type, Milestone::at, (one, other) -> one.isBefore(other) ? one : other));
        boolean behind = reached.entrySet().stream()
                .anyMatch(fact -> terms.passedMoreThan(lag, fact.getValue()) && standsBefore(deal, fact.getKey()));
        return about(deal, Stages.active(deal.stage()) && behind);
    }

    private static boolean standsBefore(Deal deal, MilestoneType milestone) {
        Stage stage = deal.stage();
        return stage.pipeline().stages().stream()
                .filter(other -> other.milestone() == milestone)
                .findFirst()
                .filter(first -> Stages.before(stage, first))
                .isPresent();
    }
}
