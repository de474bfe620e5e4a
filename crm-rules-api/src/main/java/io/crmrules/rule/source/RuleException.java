package io.crmrules.rule.source;

import java.util.List;
import java.util.stream.Collectors;

/** Rules cannot be used; says which and why, all at once. */
public class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    public RuleException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Not empty; lost when the exception is serialised. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
