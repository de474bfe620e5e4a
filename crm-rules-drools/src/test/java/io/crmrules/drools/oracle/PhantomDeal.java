package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open deal created by a known person more than {@code minDays} ago has no contact attempt, no comment by a person
 * and no amount entered.
 */
record PhantomDeal(int minDays) implements DealOracle {

    PhantomDeal() {
        this(7);
    }

    @Override
    public String criterion() {
        return "phantom-deal";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.INTERACTIONS, DataKind.COMMENTS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean madeByHand = deal.createdBy() != null && terms.person(deal.createdBy());
        return about(
                deal,
                Stages.open(deal)
                        && madeByHand
                        && !terms.lately(deal.createdAt(), minDays)
                        && !worked(deal, terms)
                        && !priced(deal));
    }

    private static boolean worked(Deal deal, Terms terms) {
        return deal.interactions().stream().anyMatch(terms::contactAttempt)
                || deal.comments().stream().anyMatch(comment -> terms.person(comment.author()));
    }

    private static boolean priced(Deal deal) {
        return deal.amount() != null && deal.amount().value().compareTo(BigDecimal.ZERO) != 0;
    }
}
