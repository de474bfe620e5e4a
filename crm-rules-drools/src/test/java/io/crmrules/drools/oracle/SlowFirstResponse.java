package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A deal created inside the look-back began on an INCOMING stage or was created by a ROBOT; more than {@code within} of
 * working time has passed, and no contact attempt by a person came by then. What may have gone out counts as an attempt.
 */
@Row(
        id = "slow-first-response",
        severity = MAJOR,
        settled = Settled.EVENT,
        requires = INTERACTIONS,
        complete = INTERACTIONS)
record SlowFirstResponse(Duration within, int lookback) implements DealOracle {

    SlowFirstResponse() {
        this(Duration.ofMinutes(30), 7);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant created = deal.createdAt();
        boolean lead =
                Stages.at(deal, Instant.MIN).type() == Stage.Type.INCOMING || terms.is(deal.createdBy(), Role.ROBOT);
        boolean overdue = terms.lately(created, lookback) && terms.passedMoreThan(within, created);
        return lead && overdue && !attempted(deal, terms)
                ? Stream.of(accuse(deal)
                        .since(terms.time().deadline(created, within))
                        .with("createdAt", created)
                        .with("deadline", terms.time().deadline(created, within))
                        .given(terms.carries(created, INTERACTIONS)))
                : Stream.empty();
    }

    private boolean attempted(Deal deal, Terms terms) {
        return deal.interactions().stream()
                .filter(terms::perhapsContactAttempt)
                .anyMatch(contact -> !terms.time().moreThan(within, deal.createdAt(), contact.startedAt()));
    }
}
