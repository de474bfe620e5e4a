package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal stands on an INCOMING stage now and stood on one at the cutoff, more than {@code grace} of working time lay
 * between its creation and the cutoff, and its owner now is not LEAD_EXCHANGE.
 */
record UnprocessedLead(Duration grace) implements DealOracle {

    UnprocessedLead() {
        this(Duration.ofMinutes(30));
    }

    @Override
    public String criterion() {
        return "unprocessed-lead";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant cutoff = terms.time().cutoff(terms.now());
        return about(
                deal,
                deal.stage().type() == Stage.Type.INCOMING
                        && Stages.at(deal, cutoff).type() == Stage.Type.INCOMING
                        && terms.time().moreThan(grace, deal.createdAt(), cutoff)
                        && !terms.is(deal.owner(), Role.LEAD_EXCHANGE));
    }
}
