package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.MILESTONES;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open deal on an INCOMING or WORKING stage reached a milestone more than {@code lag} of working time ago (its
 * earliest date, of payments that of the one that fills the amount), its pipeline has a stage that names this milestone, and the deal's stage is before the first such one.
 * Of several such milestones the one of the furthest stage is told.
 */
@Row(id = "stage-behind-facts", severity = MAJOR, requires = MILESTONES)
record StageBehindFacts(Duration lag) implements DealOracle {

    StageBehindFacts() {
        this(Duration.ofHours(4));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Map<MilestoneType, Instant> reached = new Reached(deal, terms).moments();
        return reached.keySet().stream()
                .filter(type -> terms.passedMoreThan(lag, reached.get(type)))
                .filter(type -> standsBefore(deal, stageOf(type, deal)))
                .max(Comparator.comparing(type -> stageOf(type, deal), StageBehindFacts::order))
                .map(type -> accuse(deal)
                        .since(reached.get(type))
                        .with("milestone", type)
                        .with("reachedAt", reached.get(type))
                        .with("expected", stageOf(type, deal)))
                .stream();
    }

    private static boolean standsBefore(Deal deal, @Nullable Stage expected) {
        return expected != null && Stages.before(deal.stage(), expected);
    }

    private static int order(Stage one, Stage other) {
        return Stages.before(one, other) ? -1 : Stages.before(other, one) ? 1 : 0;
    }

    private static @Nullable Stage stageOf(MilestoneType milestone, Deal deal) {
        return deal.pipeline().stages().stream()
                .filter(stage -> stage.milestone() == milestone)
                .findFirst()
                .orElse(null);
    }
}
