package io.crmrules.drools.internal.judge;

/** A rule has changed the facts, which all other rules judge too. */
final class ForbiddenChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenChangeException(String change) {
        super("its consequence calls " + change
                + ", but rules change no facts. Maybe violations.report( $deal ) is all it needs.");
    }
}
