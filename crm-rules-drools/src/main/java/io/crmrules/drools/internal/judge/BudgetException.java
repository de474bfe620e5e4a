package io.crmrules.drools.internal.judge;

/** A rule has used up its budget. */
final class BudgetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BudgetException(String message) {
        super(message);
    }
}
