package io.crmrules.rule.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rules cannot be used; says which and why, all at once. Thrown for what nothing can be made of: a folder that cannot
 * be read, a shipped rule that is wrong. A company's own rule that is wrong is left out instead and named in
 * {@link io.crmrules.CrmChecker#ruleProblems}.
 */
public class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /**
     * The message has a line for each problem.
     *
     * @param problems not empty
     */
    public RuleException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Not empty; lost when the exception is serialised. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
