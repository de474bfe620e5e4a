package io.crmrules.examples.harness.export.mapping;

import io.crmrules.policy.PolicyProblem;
import io.crmrules.support.yaml.Complaints;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a mapping; nobody mends more than a hundred at a time. */
final class MappingProblems implements Complaints {

    private static final int MOST = 100;

    private final List<String> found = new ArrayList<>();

    @Override
    public void add(String file, int line, String path, String problem, String hint) {
        if (found.size() < MOST) {
            found.add(new PolicyProblem(file, line, path, problem, hint).toString());
        }
    }

    void orThrow() {
        if (!found.isEmpty()) {
            throw new MappingException(found);
        }
    }
}
