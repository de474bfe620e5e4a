package io.crmrules.policy;

/**
 * How bad a finding is, the worst first. A criterion has one by default, which a company may change; the checklist's
 * say how much its authors would mind.
 */
public enum Severity {
    /** Keeps the day from being closed. */
    CRITICAL,
    /** Costs sales, if not today. */
    MAJOR,
    /** Disorder that makes the rest harder. */
    MINOR,
    /** Worth knowing, nothing to put right. */
    INFO;

    /** Whether this is as bad as {@code other} or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
