package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import java.util.Set;
import java.util.stream.Stream;

/** An open deal past the first WORKING stage has an amount above zero and below the minimum, in the same currency. */
record DealBelowMinimum(Money minDealAmount) implements DealOracle {

    DealBelowMinimum() {
        this(Money.of(70_000, "RUB"));
    }

    @Override
    public String criterion() {
        return "deal-below-minimum";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of();
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return about(deal, Stages.pastFirstWorking(deal.stage()) && deal.amount() != null && small(deal.amount()));
    }

    private boolean small(Money amount) {
        return amount.currency().equals(minDealAmount.currency())
                && amount.value().signum() > 0
                && minDealAmount.value().subtract(amount.value()).signum() > 0;
    }
}
