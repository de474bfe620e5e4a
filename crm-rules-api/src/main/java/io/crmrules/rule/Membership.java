package io.crmrules.rule;

/** Whether a criterion judges a deal. */
public enum Membership {
    /** It does; the deal is counted as checked. */
    IN,
    /** It does not; a finding of it would be a defect of the rule. */
    OUT,
    /** The data do not tell, so the deal is counted as not checkable. */
    UNKNOWN;

    static Membership when(boolean included) {
        return included ? IN : OUT;
    }
}
