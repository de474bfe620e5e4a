package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.finding.Findings;

/** A rule has used up its budget of firings. */
final class BudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings found;

    /** @param found what it had found until then */
    BudgetException(int budget, Findings found) {
        super("fired more than " + budget + " times for one deal, the budget of Budgets.firingsPerFact, and was stopped"
                + " there; what it had found stands. Maybe the deal has very many records, or the rule combines too"
                + " much with too much.");
        this.found = found;
    }

    Findings found() {
        return found;
    }
}
