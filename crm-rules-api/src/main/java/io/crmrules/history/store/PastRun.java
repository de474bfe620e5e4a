package io.crmrules.history.store;

import io.crmrules.report.RunFacts;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is kept of a run.
 *
 * @param id see {@link RunFacts#id}
 * @param asOf of which moment it spoke
 * @param takenAt when the CRM was read
 * @param checked the ids of the criteria that it could judge
 * @param counts what it found, by criterion and who answers; without those of which there was nothing to count
 */
public record PastRun(String id, Instant asOf, Instant takenAt, Set<String> checked, List<RunCount> counts) {

    /**
     * Copies the counts, and the ids in order.
     *
     * @throws NullPointerException when the set or the list is null
     */
    public PastRun {
        checked = Collections.unmodifiableSet(new TreeSet<>(checked));
        counts = List.copyOf(counts);
    }
}
