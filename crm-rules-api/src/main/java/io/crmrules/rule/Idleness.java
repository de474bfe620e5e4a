package io.crmrules.rule;

/** Why an open deal is no work in hand: what a workload tells apart. */
public enum Idleness {
    /** A task on it was not done in time. */
    OVERDUE,
    /** There may be no customer behind it. */
    PHANTOM,
    /** Nobody has worked on it for long. */
    STALE
}
