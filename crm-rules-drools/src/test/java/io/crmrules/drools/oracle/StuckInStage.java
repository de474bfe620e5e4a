package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * More than {@code maxWorkingDays} working days, or what {@code perStage} says for its stage, have passed since an open
 * deal came to its stage.
 */
@Row(id = "stuck-in-stage", severity = MAJOR, requires = STAGE_HISTORY)
record StuckInStage(int maxWorkingDays, Map<String, Integer> perStage) implements DealOracle {

    StuckInStage() {
        this(20, Map.of());
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant came = Stages.standsSince(deal, terms);
        int limit = Stages.limitOf(deal.stage(), perStage, maxWorkingDays);
        if (came == null || !Stages.open(deal) || terms.time().daysPassed(came, terms.now()) <= limit) {
            return Stream.empty();
        }
        Instant over = terms.time().daysOver(came, limit);
        return Stream.of(accuse(deal)
                .since(over)
                .with("stuckSince", over)
                .with("cameAt", came)
                .with("limit", limit)
                .with("workingDays", terms.time().daysPassed(came, terms.now())));
    }
}
