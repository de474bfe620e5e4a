package io.crmrules.drools.internal.money;

import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Amounts of deals, summed up by currency. */
public final class Sums {

    private final TreeMap<String, Sum> byCurrency = new TreeMap<>();
    private int unknown;

    private record Sum(BigDecimal value, int deals) {

        Sum plus(Sum more) {
            return new Sum(value.add(more.value), deals + more.deals);
        }
    }

    /** The amount of one more deal; null when it has none. */
    public void add(@Nullable Money money) {
        if (money == null) {
            unknown++;
        } else {
            byCurrency.merge(money.currency(), new Sum(money.value(), 1), Sum::plus);
        }
    }

    /** A deal that was added before does not belong here. */
    void remove(@Nullable Money money) {
        if (money == null) {
            unknown--;
            return;
        }
        Sum left = byCurrency.merge(money.currency(), new Sum(money.value().negate(), -1), Sum::plus);
        if (left.deals() == 0) {
            byCurrency.remove(money.currency());
        }
    }

    public void add(Sums more) {
        more.byCurrency.forEach((currency, sum) -> byCurrency.merge(currency, sum, Sum::plus));
        unknown += more.unknown;
    }

    public MoneyAtRisk moneyAtRisk() {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        byCurrency.forEach((currency, sum) -> sums.put(currency, sum.value()));
        return new MoneyAtRisk(sums, unknown);
    }
}
