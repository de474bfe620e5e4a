package io.crmrules.rule;

import org.jspecify.annotations.Nullable;

/** Whether a criterion judges a deal. */
public enum Membership {
    IN,
    OUT,
    /** The data do not tell, so the deal is counted as not checkable. */
    UNKNOWN;

    static Membership when(boolean included) {
        return included ? IN : OUT;
    }

    /** In when {@code fact}, without which the criterion cannot judge, is known. */
    static Membership whenKnown(@Nullable Object fact) {
        return fact == null ? UNKNOWN : IN;
    }
}
