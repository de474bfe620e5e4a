package io.crmrules.policy;

/**
 * How often a criterion is looked at, the most often first. What is due at once or at day end can keep the day from
 * being closed.
 */
public enum Cadence {
    /** When a deal is saved. */
    INSTANT,
    /** When the working day is over. */
    DAY_END,
    /** When the week is over. */
    WEEKLY,
    /** When the month is over. */
    MONTHLY;

    /** Whether a check of this cadence looks at criteria of {@code other} too: DAY_END at INSTANT ones, and so on. */
    public boolean includes(Cadence other) {
        return compareTo(other) >= 0;
    }
}
