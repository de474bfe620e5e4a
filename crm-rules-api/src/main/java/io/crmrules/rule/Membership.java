package io.crmrules.rule;

/** Whether a criterion judges a deal. */
public enum Membership {
    IN,
    OUT,
    /** The data do not tell, so the deal is counted as not checkable. */
    UNKNOWN;

    static Membership when(boolean included) {
        return included ? IN : OUT;
    }
}
