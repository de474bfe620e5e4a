package io.crmrules.examples.harness.output.html;

import io.crmrules.policy.Severity;
import io.crmrules.report.TodoItems;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;

/**
 * The run in a few numbers.
 *
 * @param bySeverity how many violations, the worst first; only severities that occur
 * @param deals how many deals have violations
 * @param critical what the amounts of the deals with something critical come to, by currency
 * @param others what those of the other deals come to
 */
record Figures(
        Map<Severity, Integer> bySeverity,
        int deals,
        SortedMap<String, BigDecimal> critical,
        SortedMap<String, BigDecimal> others) {

    static Figures of(TodoItems open) {
        return new Figures(open.bySeverity(), open.deals().size(), open.criticalMoney(), open.otherMoney());
    }
}
