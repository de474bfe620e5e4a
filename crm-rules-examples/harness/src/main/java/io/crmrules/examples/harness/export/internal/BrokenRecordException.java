package io.crmrules.examples.harness.export.internal;

import io.crmrules.model.SourceProblem;

/** A record that cannot be read and is left out. */
public final class BrokenRecordException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SourceProblem problem;

    BrokenRecordException(SourceProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public SourceProblem problem() {
        return problem;
    }
}
