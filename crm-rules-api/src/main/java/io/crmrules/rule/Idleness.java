package io.crmrules.rule;

/**
 * Why an open deal is no work in hand: what the {@linkplain io.crmrules.report.Workload workload} of its owner tells
 * apart. A rule names it in {@code @idle}.
 */
public enum Idleness {
    /** A task on it was not done in time. */
    OVERDUE,
    /** There may be no customer behind it. */
    PHANTOM,
    /** Nobody has worked on it for long. */
    STALE
}
