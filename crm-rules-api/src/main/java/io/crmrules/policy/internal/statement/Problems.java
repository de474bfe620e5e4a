package io.crmrules.policy.internal.statement;

import io.crmrules.policy.PolicyException;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.support.yaml.Complaints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a policy. */
public final class Problems implements Complaints {

    /** Nobody mends more at a time, and a hostile file must not fill the memory. */
    private static final int MOST = 100;

    /** An unknown criterion is one problem, however many of its parameters are set. */
    private record Entry(String file, String path, String problem) {}

    private final List<PolicyProblem> found = new ArrayList<>();
    private final Set<Entry> entries = new HashSet<>();
    private boolean more;

    @Override
    public void add(String file, int line, String path, String problem, String hint) {
        add(new PolicyProblem(file, line, path, problem, hint));
    }

    public void add(PolicyProblem problem) {
        if (found.size() == MOST) {
            more = true;
        } else if (entries.add(new Entry(problem.file(), problem.path(), problem.problem()))) {
            found.add(problem);
        }
    }

    /** Ends the reading when something is wrong; says it file by file, from the top. */
    public void orThrow() {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparing(PolicyProblem::file).thenComparingInt(PolicyProblem::line));
        if (more) {
            String file = found.get(MOST - 1).file();
            found.add(new PolicyProblem(file, 0, "", "there are more than " + MOST + " problems", ""));
        }
        throw new PolicyException(found);
    }
}
