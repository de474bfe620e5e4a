package io.crmrules.drools.internal.run;

import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Amounts of deals, summed up by currency. */
final class Sums {

    private final TreeMap<String, BigDecimal> byCurrency = new TreeMap<>();
    private final Map<String, Integer> deals = new TreeMap<>();
    private int unknown;

    /** The amount of one more deal; null when it has none. */
    void add(@Nullable Money money) {
        if (money == null) {
            unknown++;
        } else {
            byCurrency.merge(money.currency(), money.value(), BigDecimal::add);
            deals.merge(money.currency(), 1, Integer::sum);
        }
    }

    /** A deal that was added before does not belong here. */
    void remove(@Nullable Money money) {
        if (money == null) {
            unknown--;
        } else if (deals.merge(money.currency(), -1, Integer::sum) > 0) {
            byCurrency.merge(money.currency(), money.value(), BigDecimal::subtract);
        } else {
            byCurrency.remove(money.currency());
            deals.remove(money.currency());
        }
    }

    void add(Sums more) {
        more.byCurrency.forEach((currency, sum) -> byCurrency.merge(currency, sum, BigDecimal::add));
        more.deals.forEach((currency, count) -> deals.merge(currency, count, Integer::sum));
        unknown += more.unknown;
    }

    MoneyAtRisk moneyAtRisk() {
        return new MoneyAtRisk(byCurrency, unknown);
    }
}
