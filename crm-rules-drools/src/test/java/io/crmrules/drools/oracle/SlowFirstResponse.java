package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A deal created inside the look-back began on an INCOMING stage or was created by a ROBOT; more than {@code within} of
 * working time has passed, and no contact attempt by a person came by then. What may have gone out counts as an attempt.
 */
record SlowFirstResponse(Duration within, int lookbackDays) implements DealOracle {

    SlowFirstResponse() {
        this(Duration.ofMinutes(30), 7);
    }

    @Override
    public String criterion() {
        return "slow-first-response";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant created = deal.createdAt();
        boolean lead =
                Stages.at(deal, Instant.MIN).type() == Stage.Type.INCOMING || terms.is(deal.createdBy(), Role.ROBOT);
        boolean overdue = terms.lately(created, lookbackDays) && terms.passedMoreThan(within, created);
        return about(
                deal,
                lead
                        && overdue
                        && deal.interactions().stream()
                                .filter(terms::perhapsContactAttempt)
                                .map(Interaction::startedAt)
                                .allMatch(at -> terms.time().moreThan(within, created, at)));
    }
}
