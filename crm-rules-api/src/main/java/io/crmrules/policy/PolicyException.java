package io.crmrules.policy;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A policy was refused: it cannot be read, names what there is not, or contradicts itself. The message has one line for
 * each problem, with its place and advice, {@code policy.yaml:7: criteria.stale-deal.maxIdleDay: unknown parameter.
 * Maybe you meant 'maxIdleDays'.}; no deal has been read by then.
 */
public final class PolicyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // a copy made by List.copyOf can be written
    private final List<PolicyProblem> problems;

    /** Takes at least one problem. */
    public PolicyException(List<PolicyProblem> problems) {
        super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order in which it was found. */
    public List<PolicyProblem> problems() {
        return problems;
    }
}
