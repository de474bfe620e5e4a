package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.AMOUNTS;
import static io.crmrules.model.DataKind.REFUSAL_REASONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A refused deal gives one of {@code budgetReasons}, yet no amount was entered, or one of at least
 * {@code minDealAmount}. Amounts in another currency are not compared.
 */
@Row(
        id = "refusal-contradicts-facts",
        severity = MAJOR,
        requires = {STAGE_HISTORY, AMOUNTS, REFUSAL_REASONS})
record RefusalContradictsFacts(Set<String> budgetReasons, Money minDealAmount, int lookback) implements DealOracle {

    RefusalContradictsFacts() {
        this(Set.of("маленький бюджет", "small budget"), Money.of(70_000, "RUB"), 30);
    }

    @Override
    public boolean unreached(Deal deal, Terms terms) {
        return Stages.arrivedUnseen(deal, Stage.Type.LOST, terms)
                || (Refusals.judged(deal, terms, lookback) && !comparable(deal.amount()));
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean guilty = Refusals.judged(deal, terms, lookback)
                && new Written(deal.refusalReason()).isOneOf(budgetReasons)
                && contradicts(deal.amount());
        return guilty
                ? Stream.of(accuse(deal)
                        .since(Refusals.changedAt(deal))
                        .with("refusedAt", Refusals.changedAt(deal))
                        .with("reason", deal.refusalReason())
                        .with("amount", deal.amount())
                        .with("minimum", minDealAmount))
                : Stream.empty();
    }

    private boolean contradicts(@Nullable Money amount) {
        return amount == null
                || Amount.nothing(amount)
                || (comparable(amount) && amount.value().compareTo(minDealAmount.value()) >= 0);
    }

    private boolean comparable(@Nullable Money amount) {
        return amount == null || Amount.nothing(amount) || amount.currency().equals(minDealAmount.currency());
    }
}
