package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.AMOUNTS;
import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.rule.Answering;
import java.util.stream.Stream;

/**
 * An open deal created by a known person more than {@code minDays} ago has no contact attempt, no comment by a person
 * and no amount entered.
 */
@Row(
        id = "phantom-deal",
        severity = MAJOR,
        answers = Answering.CREATOR,
        requires = {INTERACTIONS, COMMENTS, AMOUNTS},
        complete = {INTERACTIONS, COMMENTS})
record PhantomDeal(int minDays) implements DealOracle {

    PhantomDeal() {
        this(7);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean guilty = Stages.open(deal)
                && terms.knownPerson(deal.createdBy())
                && !terms.lately(deal.createdAt(), minDays)
                && !worked(deal, terms)
                && Amount.nothing(deal.amount());
        return guilty
                ? Stream.of(accuse(deal)
                        .since(deal.createdAt())
                        .with("createdAt", deal.createdAt())
                        .with("createdBy", deal.createdBy())
                        .given(terms.carries(deal.createdAt(), INTERACTIONS, COMMENTS)))
                : Stream.empty();
    }

    private static boolean worked(Deal deal, Terms terms) {
        return deal.interactions().stream().anyMatch(terms::contactAttempt)
                || deal.comments().stream().anyMatch(comment -> terms.person(comment.author()));
    }
}
