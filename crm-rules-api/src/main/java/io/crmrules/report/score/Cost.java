package io.crmrules.report.score;

import java.math.BigDecimal;

/**
 * What findings of one criterion and severity take from a score.
 *
 * @param charge the findings
 * @param weight of one of them, by the policy
 * @param points the weight of all of them: open ones whole, settled ones in part
 * @param rate points for 100 judged deals, to one digit after the point
 * @param cost what is taken from the score: the rate, but not more than the policy's cap
 */
public record Cost(Charge charge, BigDecimal weight, BigDecimal points, BigDecimal rate, BigDecimal cost) {

    /** Whether the cap keeps it from costing more. */
    public boolean capped() {
        return cost.compareTo(rate) < 0;
    }
}
