package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stage of an open deal, or of one won in the last {@code lookbackDays}, names one of {@code milestones} that the
 * deal has not reached, and it came there more than {@code lag} of working time ago.
 */
record StageAheadOfFacts(Duration lag, Set<MilestoneType> milestones, int lookbackDays) implements DealOracle {

    StageAheadOfFacts() {
        this(
                Duration.ofHours(4),
                Set.of(MilestoneType.INVOICE_ISSUED, MilestoneType.PAID, MilestoneType.MEETING_SCHEDULED),
                30);
    }

    @Override
    public String criterion() {
        return "stage-ahead-of-facts";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.MILESTONES, DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant came = Stages.cameAt(deal);
        MilestoneType claimed = deal.stage().milestone();
        boolean guilty = came != null
                && claimed != null
                && milestones.contains(claimed)
                && deal.milestones().stream().map(Milestone::type).noneMatch(claimed::equals)
                && (Stages.open(deal) || wonLately(deal, came, terms))
                && terms.passedMoreThan(lag, came);
        return about(deal, guilty);
    }

    private boolean wonLately(Deal deal, Instant came, Terms terms) {
        return deal.stage().type() == Stage.Type.WON && terms.lately(came, lookbackDays);
    }
}
