package io.crmrules.drools.oracle;

import static io.crmrules.policy.Severity.CRITICAL;

import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * A deal stands on an INCOMING stage now and stood on one at the cutoff, more than {@code grace} of working time lay
 * between its creation and the cutoff, its owner now is not LEAD_EXCHANGE, and no contact attempt by a known person
 * began by the cutoff.
 */
@Row(id = "unprocessed-lead", severity = CRITICAL)
record UnprocessedLead(Duration grace) implements DealOracle {

    UnprocessedLead() {
        this(Duration.ofMinutes(30));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Instant cutoff = terms.time().cutoff(terms.now());
        boolean guilty = deal.stage().type() == Stage.Type.INCOMING
                && Stages.at(deal, cutoff).type() == Stage.Type.INCOMING
                && terms.time().moreThan(grace, deal.createdAt(), cutoff)
                && !terms.is(deal.owner(), Role.LEAD_EXCHANGE)
                && deal.interactions().stream()
                        .filter(contact -> !contact.startedAt().isAfter(cutoff))
                        .noneMatch(contact -> terms.knownPerson(contact.user()) && terms.contactAttempt(contact));
        return guilty
                ? Stream.of(accuse(deal).since(deal.createdAt()).with("createdAt", deal.createdAt()))
                : Stream.empty();
    }
}
