package io.crmrules.report;

/** What a run says of one criterion. Only PASSED means that all is in order. */
public enum Verdict {
    /** Whoever could be judged is in order; see {@link CriterionResult#notCheckable} for who could not. */
    PASSED,
    /** There is at least one violation. */
    VIOLATED,
    /** The snapshot lacks data that the criterion requires: neither passed nor violated. */
    NOT_CHECKABLE,
    /** The rule failed on at least one deal or was stopped; what it found elsewhere stands. */
    FAILED
}
