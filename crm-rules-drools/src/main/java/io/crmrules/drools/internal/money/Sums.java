package io.crmrules.drools.internal.money;

import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Amounts of deals, summed up by currency. */
public final class Sums {

    private final TreeMap<String, BigDecimal> byCurrency = new TreeMap<>();
    private int unknown;

    /** The amount of one more deal; null when it has none. */
    public void add(@Nullable Money money) {
        if (money == null) {
            unknown++;
        } else {
            byCurrency.merge(money.currency(), money.value(), BigDecimal::add);
        }
    }

    public MoneyAtRisk moneyAtRisk() {
        return new MoneyAtRisk(byCurrency, unknown);
    }
}
