package io.crmrules.examples.harness.output.html;

import io.crmrules.model.Money;
import io.crmrules.policy.Severity;
import io.crmrules.report.DealRef;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The run in a few numbers.
 *
 * @param bySeverity how many violations, the worst first; only severities that occur
 * @param deals how many deals have violations
 * @param money what their amounts come to, each deal once
 */
record Figures(Map<Severity, Integer> bySeverity, int deals, MoneyAtRisk money) {

    Figures {
        bySeverity = Collections.unmodifiableMap(bySeverity);
    }

    static Figures of(ViolationReport report) {
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        Map<String, @Nullable Money> amounts = new HashMap<>();
        for (Violation violation : report.violations()) {
            bySeverity.merge(violation.severity(), 1, Integer::sum);
            DealRef deal = violation.deal();
            if (deal != null) {
                amounts.put(deal.id(), violation.moneyAtRisk());
            }
        }
        return new Figures(bySeverity, amounts.size(), sums(amounts));
    }

    private static MoneyAtRisk sums(Map<String, @Nullable Money> amounts) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        int unknown = 0;
        for (Money amount : amounts.values()) {
            if (amount == null || amount.value().signum() < 0) {
                unknown++;
            } else {
                sums.merge(amount.currency(), amount.value(), BigDecimal::add);
            }
        }
        return new MoneyAtRisk(sums, unknown);
    }
}
