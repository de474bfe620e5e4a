package io.crmrules.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run found what was not to be found, see {@link ViolationReport#orThrow}. The message names the first ten, without
 * texts of people.
 */
public class ViolationsFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    private final transient List<Violation> violations;

    /**
     * Takes what was found.
     *
     * @param violations in the order in which the message is to name them; at least one
     * @throws NullPointerException when the list or one of its violations is null
     */
    public ViolationsFoundException(List<Violation> violations) {
        super(text(violations));
        this.violations = List.copyOf(violations);
    }

    private static String text(List<Violation> violations) {
        String named = violations.stream()
                .limit(NAMED)
                .map(Violation::toString)
                .collect(Collectors.joining("\n  ", violations.size() + " violation(s):\n  ", ""));
        return violations.size() > NAMED ? named + "\n  ... and " + (violations.size() - NAMED) + " more" : named;
    }

    /** Not empty; lost when the exception is serialised. */
    public List<Violation> violations() {
        return violations;
    }
}
