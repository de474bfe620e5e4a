package io.crmrules.report.score;

import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;

/**
 * How many findings of one criterion and severity count for somebody: a root cause once, with whatever follows from it.
 *
 * @param criterion which
 * @param severity of the findings
 * @param open how many are still to be put right
 * @param settled how many were put right late or cannot be undone
 */
public record Charge(Criterion criterion, Severity severity, int open, int settled) {

    /** These and those of another, of the same criterion and severity. */
    public Charge and(Charge more) {
        return new Charge(criterion, severity, open + more.open, settled + more.settled);
    }
}
