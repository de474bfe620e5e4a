package io.crmrules.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the working day may be closed, and what stands against it: for the company, or for one owner.
 *
 * <p>Against it stands what is CRITICAL and of a criterion due at once or at day end, INSTANT or DAY_END: what is
 * looked at once a week keeps nobody at work. A rule that failed where it might have found such a thing stands against
 * it too; one that could not have, does not.
 *
 * @param blocking how many critical violations of criteria that are due at once or at day end there are, by criterion;
 *     those included that nobody is charged with
 * @param unknown the ids of criteria whose rule failed or was stopped where it might have found such a violation, in
 *     order
 */
public record DayGate(SortedMap<String, Integer> blocking, List<String> unknown) {

    private static final DayGate OPEN = new DayGate(Collections.emptySortedMap(), List.of());

    public DayGate {
        blocking = Collections.unmodifiableSortedMap(new TreeMap<>(blocking));
        unknown = unknown.stream().sorted().distinct().toList();
    }

    /** The gate with nothing against it. */
    public static DayGate open() {
        return OPEN;
    }

    /** Whether nothing stands against it. */
    public boolean mayClose() {
        return blocking.isEmpty() && unknown.isEmpty();
    }
}
