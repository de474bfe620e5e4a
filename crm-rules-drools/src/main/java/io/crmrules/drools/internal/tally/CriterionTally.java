package io.crmrules.drools.internal.tally;

import io.crmrules.drools.internal.money.Sums;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.Violation;

/** What is counted of one criterion. */
public final class CriterionTally {

    private final Sums sums = new Sums();
    private int found;
    private int open;
    private int settled;
    private int violators;

    /** One more violation, counted also when it is left out; which it is. */
    int addFound() {
        return ++found;
    }

    /** One more that is told. */
    void add(Violation violation) {
        if (violation.open()) {
            open++;
        } else {
            settled++;
        }
    }

    /** One more deal, owner or other record that violates the criterion, however often. */
    void addViolator() {
        violators++;
    }

    /** One more deal with open violations, and its amount. */
    void addAtRisk(Violation first) {
        sums.add(first.moneyAtRisk());
    }

    public int open() {
        return open;
    }

    public int settled() {
        return settled;
    }

    public int violators() {
        return violators;
    }

    public MoneyAtRisk moneyAtRisk() {
        return sums.moneyAtRisk();
    }
}
