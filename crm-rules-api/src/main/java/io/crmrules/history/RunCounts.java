package io.crmrules.history;

import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.RunCount;
import io.crmrules.report.FindingHistory;
import io.crmrules.report.Violation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a run finds, and what is put right, by criterion and who answers. */
final class RunCounts {

    private final SortedMap<String, RunCount> counts = new TreeMap<>();

    /** @param violation with its history */
    void add(Violation violation) {
        FindingHistory history = violation.history();
        FindingHistory.Status status = history == null ? FindingHistory.Status.NEW : history.status();
        boolean waived = violation.open() && status.waived();
        boolean counted = violation.open() && !waived;
        boolean fresh = status == FindingHistory.Status.NEW || status == FindingHistory.Status.RETURNED;
        add(new RunCount(
                violation.criterion().id(),
                violation.answers().toString(),
                one(counted),
                one(!violation.open()),
                one(counted && fresh),
                one(waived),
                one(waived && status == FindingHistory.Status.BASELINED),
                0,
                Duration.ZERO));
    }

    /** The finding is put right, as the run of {@code now} knows. */
    void addFixed(PastFinding finding, Instant now) {
        Duration known = Duration.between(finding.spell().begun(), now);
        add(new RunCount(finding.key().criterion(), finding.answers(), 0, 0, 0, 0, 0, 1, known));
    }

    List<RunCount> all() {
        return List.copyOf(counts.values());
    }

    private void add(RunCount count) {
        counts.merge(count.criterion() + "\n" + count.answers(), count, RunCount::plus);
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }
}
