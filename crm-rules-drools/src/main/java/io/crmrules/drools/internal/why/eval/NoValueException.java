package io.crmrules.drools.internal.why.eval;

import io.crmrules.drools.internal.compile.tree.Place;

/** An expression has no value over these facts: where the engine asks it, the rule fails. */
public final class NoValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why; the cause is lost on purpose, for it is the rule's. */
    public NoValueException(Place place, String problem) {
        super("line " + place.line() + ": " + problem, null, false, false);
    }
}
