package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.MILESTONES;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The stage of an open deal, or of one won in the last {@code lookback} days, names one of {@code milestones} that the
 * deal has not reached, and it has stood there for more than {@code lag} of working time.
 */
@Row(
        id = "stage-ahead-of-facts",
        severity = MAJOR,
        requires = {MILESTONES, STAGE_HISTORY})
record StageAheadOfFacts(Duration lag, int lookback, Set<MilestoneType> milestones) implements DealOracle {

    StageAheadOfFacts() {
        this(
                Duration.ofHours(4),
                30,
                Set.of(MilestoneType.INVOICE_ISSUED, MilestoneType.PAID, MilestoneType.MEETING_SCHEDULED));
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return deal.stage().milestone() != null && Stages.arrivedUnseen(deal, Stage.Type.WON, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant since = Stages.standsSince(deal, terms);
        MilestoneType claimed = deal.stage().milestone();
        boolean guilty = since != null
                && claimed != null
                && milestones.contains(claimed)
                && !new Reached(deal, terms).perhaps(claimed)
                && (Stages.open(deal) || wonLately(deal, terms))
                && terms.passedMoreThan(lag, since);
        return guilty
                ? Stream.of(accuse(deal)
                        .since(since)
                        .with("since", since)
                        .with("milestone", claimed)
                        .given(terms.carried().with(MILESTONES, Set.of(claimed.name()))
                                && terms.carries(deal.createdAt(), MILESTONES)))
                : Stream.empty();
    }

    private boolean wonLately(Deal deal, Terms terms) {
        Instant came = Stages.cameAt(deal, terms);
        return deal.stage().type() == Stage.Type.WON && came != null && terms.lately(came, lookback);
    }
}
