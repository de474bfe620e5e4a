package io.crmrules.report.score;

import java.math.BigDecimal;

/** How much a score says, by what one finding more or less would change. */
public enum Confidence {
    /** A finding changes it by 2.5 points at most. */
    HIGH(new BigDecimal("2.5")),
    /** A finding changes it by 6 points at most. */
    MEDIUM(new BigDecimal("6")),
    /** A finding changes it by more: a small portfolio, whose score is half chance. */
    LOW(new BigDecimal("100"));

    private final BigDecimal most;

    Confidence(BigDecimal most) {
        this.most = most;
    }

    /** Of a score that one finding changes by so many points. */
    static Confidence of(BigDecimal swing) {
        return swing.compareTo(HIGH.most) <= 0 ? HIGH : swing.compareTo(MEDIUM.most) <= 0 ? MEDIUM : LOW;
    }
}
