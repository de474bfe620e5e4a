package io.crmrules.drools.internal.run;

import io.crmrules.model.Money;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.Workload;
import io.crmrules.rule.Population;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted of one owner. Violations come deal by deal. */
final class OwnerTally {

    final DealCounts deals = new DealCounts();
    final Set<String> violated = new HashSet<>();
    private final Map<Severity, Integer> violations = new EnumMap<>(Severity.class);
    private final TreeMap<String, BigDecimal> moneyAtRisk = new TreeMap<>();
    private final TreeMap<String, Integer> blocking = new TreeMap<>();
    private int unknownAmounts;
    private @Nullable String lastDeal;

    void add(Violation violation, Cadence cadence) {
        violated.add(violation.criterion().id());
        violations.merge(violation.severity(), 1, Integer::sum);
        if (violation.severity() == Severity.CRITICAL && Cadence.DAY_END.includes(cadence)) {
            blocking.merge(violation.criterion().id(), 1, Integer::sum);
        }
        String deal = violation.deal() == null ? null : violation.deal().id();
        Money money = violation.moneyAtRisk();
        if (money != null && deal != null && !deal.equals(lastDeal)) {
            lastDeal = deal;
            moneyAtRisk.merge(money.currency(), money.value(), BigDecimal::add);
        }
    }

    OwnerSummary summary(@Nullable User owner) {
        return new OwnerSummary(
                owner,
                deals.of(Population.OPEN_DEALS),
                violations,
                0,
                new MoneyAtRisk(moneyAtRisk, unknownAmounts),
                Workload.none(),
                new DayGate(blocking, List.of()));
    }

    boolean worthTelling() {
        return !violations.isEmpty() || deals.of(Population.OPEN_DEALS) > 0;
    }
}
