package io.crmrules.support;

import java.io.Serial;

/**
 * A value that does not fit where it stands, with advice kept apart from the problem, so that whoever knows the place
 * can put it between the two.
 */
public final class Misfit extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String problem;
    private final String hint;

    public Misfit(String problem, String hint) {
        super(hint.isEmpty() ? problem : problem + ". " + hint);
        this.problem = problem;
        this.hint = hint;
    }

    /** What is wrong, with the value, without a full stop. */
    public String problem() {
        return problem;
    }

    /** What may help ("Maybe 10."), possibly empty. */
    public String hint() {
        return hint;
    }
}
