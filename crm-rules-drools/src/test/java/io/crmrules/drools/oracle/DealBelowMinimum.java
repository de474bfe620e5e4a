package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.AMOUNTS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import java.util.stream.Stream;

/** An open deal past the first WORKING stage has an amount above zero and below the minimum, in the same currency. */
@Row(id = "deal-below-minimum", severity = MINOR, requires = AMOUNTS)
record DealBelowMinimum(Money minDealAmount) implements DealOracle {

    DealBelowMinimum() {
        this(Money.of(70_000, "RUB"));
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        Money amount = deal.amount();
        return Stages.pastFirstWorking(deal.stage())
                && amount != null
                && !Amount.nothing(amount)
                && !amount.currency().equals(minDealAmount.currency());
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        Money amount = deal.amount();
        return !Stages.pastFirstWorking(deal.stage()) || amount == null || !small(amount)
                ? Stream.empty()
                : Stream.of(accuse(deal).with("amount", amount).with("minDealAmount", minDealAmount));
    }

    private boolean small(Money amount) {
        return amount.currency().equals(minDealAmount.currency())
                && amount.value().signum() > 0
                && !Amount.nothing(amount)
                && minDealAmount.value().subtract(amount.value()).signum() > 0;
    }
}
