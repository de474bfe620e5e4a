package io.crmrules.policy;

import io.crmrules.policy.internal.Complaints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a policy. */
final class Problems implements Complaints {

    private final List<PolicyProblem> found = new ArrayList<>();

    @Override
    public void add(String file, int line, String path, String problem, String hint) {
        add(new PolicyProblem(file, line, path, problem, hint));
    }

    void add(PolicyProblem problem) {
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** Ends the reading when something is wrong; says it file by file, from the top. */
    void orThrow() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparing(PolicyProblem::file).thenComparingInt(PolicyProblem::line));
            throw new PolicyException(found);
        }
    }
}
