package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * More than {@code maxWorkingDays} working days have passed since an open deal came to its stage.
 */
record StuckInStage(int maxWorkingDays) implements DealOracle {

    StuckInStage() {
        this(20);
    }

    @Override
    public String criterion() {
        return "stuck-in-stage";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant came = Stages.cameAt(deal);
        return about(
                deal, Stages.open(deal) && came != null && terms.time().daysPassed(came, terms.now()) > maxWorkingDays);
    }
}
