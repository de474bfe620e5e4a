package io.crmrules.drools.oracle;

/** The column "settled" of the checklist's tables. */
public enum Settled {
    /** Open as long as the sentence holds, gone afterwards. */
    STATE,
    /** From the start, at the moment of the fault. */
    ACT,
    /** By what the oracle names, open while that has not happened. */
    EVENT
}
