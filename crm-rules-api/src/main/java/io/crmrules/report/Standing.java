package io.crmrules.report;

/** Whether something is still to be put right. */
public enum Standing {
    /** It is: somebody has to do something. */
    OPEN,
    /** It is not: it was put right late, or cannot be undone. For the review; nobody is asked to act. */
    SETTLED
}
