package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.AMOUNTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import java.util.stream.Stream;

/** An open deal past the first WORKING stage has an amount entered, above zero and below the minimum, by the policy's rates. */
@Row(id = "deal-below-minimum", severity = MINOR, requires = AMOUNTS)
record DealBelowMinimum(Money minDealAmount) implements DealOracle {

    DealBelowMinimum() {
        this(Money.of(70_000, "RUB"));
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.pastFirstWorking(deal.stage()) && Amount.incomparable(deal.amount(), minDealAmount, terms);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Money amount = deal.amount();
        return !Stages.pastFirstWorking(deal.stage()) || amount == null || !small(amount, terms)
                ? Stream.empty()
                : Stream.of(accuse(deal).with("amount", amount).with("minDealAmount", minDealAmount));
    }

    private boolean small(Money amount, Terms terms) {
        Integer order = Amount.compare(amount, minDealAmount, terms);
        return terms.entered(amount) && amount.value().signum() > 0 && order != null && order < 0;
    }
}
