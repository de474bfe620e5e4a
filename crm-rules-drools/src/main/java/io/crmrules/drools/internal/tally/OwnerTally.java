package io.crmrules.drools.internal.tally;

import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.Violation;
import io.crmrules.rule.Population;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted of one owner. */
final class OwnerTally {

    final DealCounts deals = new DealCounts();
    final WorkloadTally workload = new WorkloadTally();

    /** The criteria that failed on one of the owner's deals. */
    final Set<String> failed = new HashSet<>();

    private final Map<String, Map<Severity, Integer>> violations = new HashMap<>();
    private final TreeMap<String, Integer> blocking = new TreeMap<>();

    void add(Violation violation, Cadence cadence) {
        String criterion = violation.criterion().id();
        violations
                .computeIfAbsent(criterion, id -> new EnumMap<>(Severity.class))
                .merge(violation.severity(), 1, Integer::sum);
        if (violation.severity() == Severity.CRITICAL && Cadence.DAY_END.includes(cadence)) {
            blocking.merge(criterion, 1, Integer::sum);
        }
    }

    boolean violates(String criterion) {
        return violations.containsKey(criterion);
    }

    /**
     * @param charges which criteria are charged to people
     * @param money what the owner is charged with
     * @param failedAnywhere the criteria that failed on nobody knows whose deal
     * @param pipelines in their order
     */
    OwnerSummary summary(
            @Nullable User owner,
            Charges charges,
            MoneyAtRisk money,
            Collection<String> failedAnywhere,
            List<Pipeline> pipelines) {
        Map<Severity, Integer> charged = new EnumMap<>(Severity.class);
        int notCharged = 0;
        for (Map.Entry<String, Map<Severity, Integer>> entry : violations.entrySet()) {
            if (charges.toPeople(entry.getKey())) {
                entry.getValue().forEach((severity, count) -> charged.merge(severity, count, Integer::sum));
            } else {
                notCharged += entry.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
            }
        }
        List<String> unknown = new ArrayList<>(failed);
        unknown.addAll(failedAnywhere);
        return new OwnerSummary(
                owner,
                deals.of(Population.OPEN_DEALS),
                charged,
                notCharged,
                money,
                workload.workload(pipelines),
                new DayGate(blocking, unknown));
    }

    boolean worthTelling() {
        return !violations.isEmpty() || deals.of(Population.OPEN_DEALS) > 0;
    }
}
