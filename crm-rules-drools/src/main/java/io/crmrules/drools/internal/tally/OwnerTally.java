package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.finding.CriterionIndex;
import io.crmrules.drools.internal.money.Charges;
import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.Violation;
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

    final DealCounts deals;
    final WorkloadTally workload = new WorkloadTally();

    /** The criteria that failed on one of the owner's deals and might have found what holds the day. */
    final Set<String> unknown = new HashSet<>();

    private final Map<String, Map<Severity, Integer>> violations = new HashMap<>();
    private final TreeMap<String, Integer> blocking = new TreeMap<>();

    OwnerTally(CriterionIndex index) {
        this.deals = new DealCounts(index.size());
    }

    void add(Violation violation, boolean holdsTheDay) {
        String criterion = violation.criterion().id();
        violations
                .computeIfAbsent(criterion, id -> new EnumMap<>(Severity.class))
                .merge(violation.severity(), 1, Integer::sum);
        if (holdsTheDay) {
            blocking.merge(criterion, 1, Integer::sum);
        }
    }

    boolean violates(String criterion) {
        return violations.containsKey(criterion);
    }

    /**
     * @param charges which criteria are charged to people
     * @param money what the owner is charged with
     * @param pipelines in their order
     */
    OwnerSummary summary(@Nullable User owner, Charges charges, MoneyAtRisk money, List<Pipeline> pipelines) {
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
        return new OwnerSummary(
                owner,
                deals.open(),
                charged,
                notCharged,
                money,
                workload.workload(pipelines),
                new DayGate(blocking, List.copyOf(unknown)));
    }

    boolean worthTelling() {
        return !violations.isEmpty() || !unknown.isEmpty() || deals.open() > 0;
    }
}
