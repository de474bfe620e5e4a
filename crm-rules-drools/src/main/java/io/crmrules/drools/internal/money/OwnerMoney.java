package io.crmrules.drools.internal.money;

import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of the deals with violations of one owner, each deal once. Which criteria are systemic, and so charged to
 * nobody, is known at the end only: until then sums are kept for each combination of criteria that a deal violates.
 */
final class OwnerMoney {

    private final Map<BitSet, Sums> byCombination = new HashMap<>();

    void add(BitSet combination, @Nullable Money money) {
        byCombination.computeIfAbsent(combination, key -> new Sums()).add(money);
    }

    /** A deal that was added under this combination violates more than that. */
    void remove(BitSet combination, @Nullable Money money) {
        Sums sums = byCombination.get(combination);
        if (sums != null) {
            sums.remove(money);
        }
    }

    /** Of the deals that violate at least one of the charged criteria. */
    MoneyAtRisk moneyAtRisk(BitSet charged) {
        Sums all = new Sums();
        byCombination.forEach((combination, sums) -> {
            if (combination.intersects(charged)) {
                all.add(sums);
            }
        });
        return all.moneyAtRisk();
    }
}
