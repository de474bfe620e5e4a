package io.crmrules.drools.internal.compile.tree;

/** What compares two values. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    MATCHES("matches"),
    CONTAINS("contains"),
    MEMBER_OF("memberOf");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As a rule writes it. */
    public String sign() {
        return sign;
    }

    /** Whether it asks which of two is more. */
    public boolean ordering() {
        return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
    }

    /** Whether it asks if two are the same. */
    public boolean equality() {
        return this == EQUAL || this == UNEQUAL;
    }
}
