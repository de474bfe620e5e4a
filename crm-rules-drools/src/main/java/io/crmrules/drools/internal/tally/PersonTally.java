package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.money.Sums;
import io.crmrules.model.Pipeline;
import io.crmrules.policy.Severity;
import io.crmrules.report.DayGate;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is counted of one of those who answer: the findings that are theirs, and the deals. */
final class PersonTally {

    final DealCounts deals;
    final WorkloadTally workload = new WorkloadTally();
    final Sums moneyAtRisk = new Sums();

    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final SortedMap<String, Integer> blocking = new TreeMap<>();
    private int open;
    private int settled;

    PersonTally(int criteria) {
        this.deals = new DealCounts(criteria);
    }

    void add(Violation violation, boolean holdsTheDay) {
        if (violation.open()) {
            open++;
            bySeverity.merge(violation.severity(), 1, Integer::sum);
        } else {
            settled++;
        }
        if (holdsTheDay) {
            blocking.merge(violation.criterion().id(), 1, Integer::sum);
        }
    }

    SortedMap<String, Integer> blocking() {
        return blocking;
    }

    /**
     * @param company what is known of the company's day
     * @param pipelines in their order
     */
    PersonSummary summary(Responsible answers, DayGate company, List<Pipeline> pipelines) {
        return new PersonSummary(
                answers,
                deals.open(),
                open,
                settled,
                bySeverity,
                moneyAtRisk.moneyAtRisk(),
                workload.workload(pipelines),
                company.heldBy(blocking));
    }

    boolean worthTelling() {
        return open + settled + deals.open() > 0;
    }
}
