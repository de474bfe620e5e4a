package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import io.crmrules.report.Masks;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a violation is, and where and when it came about.
 *
 * @param deal null when it hangs on none
 * @param owner who was responsible at the moment of the fault
 * @param stage where the deal stood at that moment
 * @param amount the deal's
 * @param pipeline the id of the pipeline where the deal stands now
 */
record Attribution(
        @Nullable DealRef deal,
        @Nullable User owner,
        @Nullable Stage stage,
        @Nullable Money amount,
        @Nullable String pipeline) {

    static Attribution of(Deal deal, @Nullable Instant since, Masks masks) {
        return new Attribution(
                masks.deal(deal),
                since == null ? deal.owner() : deal.ownerAt(since),
                since == null ? deal.stage() : deal.stageAt(since),
                deal.amount(),
                deal.pipeline().id());
    }

    static Attribution of(Object reported, Masks masks) {
        if (reported instanceof OpenDeal deal) {
            Stage stage = deal.stage();
            return new Attribution(
                    masks.deal(deal),
                    deal.owner(),
                    stage,
                    deal.amount(),
                    stage.pipeline().id());
        } else if (reported instanceof Portfolio portfolio) {
            return new Attribution(null, portfolio.owner(), null, null, null);
        }
        return new Attribution(null, reported instanceof User user ? user : null, null, null, null);
    }

    /** Null when nobody entered an amount that could be lost; one of these numbers stands for none. */
    @Nullable
    Money moneyAtRisk(Set<BigDecimal> fillers) {
        return amount != null
                        && amount.entered()
                        && !amount.negative()
                        && !fillers.contains(amount.value().stripTrailingZeros())
                ? amount
                : null;
    }
}
