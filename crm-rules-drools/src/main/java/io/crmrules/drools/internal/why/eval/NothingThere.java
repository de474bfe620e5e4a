package io.crmrules.drools.internal.why.eval;

/** A path with {@code !.} came to nothing: the condition that it stands in does not hold. */
final class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingThere() {
        super(null, null, false, false);
    }
}
