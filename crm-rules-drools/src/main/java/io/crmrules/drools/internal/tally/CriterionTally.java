package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.money.Sums;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Violation;

/** What is counted of one criterion. */
public final class CriterionTally {

    private final Sums sums = new Sums();
    private int violations;
    private int violators;

    /** One more violation, counted also when it is left out; which it is. */
    int addViolation() {
        return ++violations;
    }

    /** One more deal, owner or other record that violates the criterion, however often. */
    void addViolator(Violation first) {
        violators++;
        if (first.deal() != null) {
            sums.add(first.moneyAtRisk());
        }
    }

    int violations() {
        return violations;
    }

    public int violators() {
        return violators;
    }

    public MoneyAtRisk moneyAtRisk() {
        return sums.moneyAtRisk();
    }
}
