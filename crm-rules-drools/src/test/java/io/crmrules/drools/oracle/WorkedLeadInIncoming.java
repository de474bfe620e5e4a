package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A deal on an INCOMING stage has a contact attempt by a known person that began more than {@code grace} of working time ago.
 */
@Row(id = "worked-lead-in-incoming", severity = CRITICAL, requires = INTERACTIONS)
record WorkedLeadInIncoming(Duration grace) implements DealOracle {

    WorkedLeadInIncoming() {
        this(Duration.ofHours(1));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        return deal.stage().type() != Stage.Type.INCOMING
                ? Stream.empty()
                : deal.interactions().stream()
                        .filter(contact -> terms.knownPerson(contact.user()) && terms.contactAttempt(contact))
                        .limit(1)
                        .filter(contact -> terms.passedMoreThan(grace, contact.startedAt()))
                        .map(contact -> accused(deal, contact, terms));
    }

    private Accusation accused(Deal deal, Interaction first, Terms terms) {
        Instant since = Terms.latest(first.startedAt(), deal.createdAt(), Stages.cameAt(deal, terms));
        return accuse(deal)
                .since(since)
                .with("since", since)
                .with("attemptedAt", first.startedAt())
                .with("attemptedBy", first.user())
                .with("contact", first.type());
    }
}
