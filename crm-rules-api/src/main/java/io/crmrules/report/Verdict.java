package io.crmrules.report;

/** What a run says of one criterion. */
public enum Verdict {
    PASSED,
    VIOLATED,
    /** The snapshot lacks data that the criterion requires: neither passed nor violated. */
    NOT_CHECKABLE,
    /** The rule failed on at least one deal or was stopped; what it found elsewhere stands. */
    FAILED
}
