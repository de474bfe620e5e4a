package io.crmrules.examples.harness.trust;

/**
 * How a process with trusted rules ended.
 *
 * @param kind whether what it said counts
 * @param exitCode its exit code; of one that was killed nothing to go by
 */
public record Ending(Kind kind, int exitCode) {

    /** How a process may end. */
    public enum Kind {
        /** It came to its end. */
        DONE,
        /** It ended before. */
        CUT_SHORT,
        /** It did nothing for a long time and was killed. */
        HUNG
    }

    /** Whether it came to its end, with whatever exit code. */
    public boolean done() {
        return kind == Kind.DONE;
    }
}
