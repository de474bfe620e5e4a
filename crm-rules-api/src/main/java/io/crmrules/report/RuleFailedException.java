package io.crmrules.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule could not judge the deal that was to be checked, so that the deal must not look clean. A check of a whole CRM
 * does not throw it: a report says FAILED of the criterion.
 */
public class RuleFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFailure> failures;
    private final transient List<Violation> violations;

    /**
     * Its message has a line for each failure.
     *
     * @param failures not empty
     * @param violations what the other rules found, possibly nothing
     */
    public RuleFailedException(List<RuleFailure> failures, List<Violation> violations) {
        super(failures.stream()
                .map(failure -> failure.criterion() + " failed on deal " + failure.deal() + ": " + failure.cause())
                .collect(Collectors.joining("\n")));
        this.failures = List.copyOf(failures);
        this.violations = List.copyOf(violations);
    }

    /** Not empty; lost when the exception is serialised. */
    public List<RuleFailure> failures() {
        return failures;
    }

    /** What the other rules found; lost when the exception is serialised. */
    public List<Violation> violations() {
        return violations;
    }
}
