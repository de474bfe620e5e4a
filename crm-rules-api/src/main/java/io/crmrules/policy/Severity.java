package io.crmrules.policy;

/** How bad a finding is, the worst first. */
public enum Severity {
    /** Keeps the day from being closed. */
    CRITICAL,
    MAJOR,
    MINOR,
    /** Worth knowing, nothing to put right. */
    INFO;

    /** Whether this is as bad as {@code other} or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
