package io.crmrules.drools.testkit.internal;

import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.yaml.Complaints;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file of cases; of two equal problems only one. */
final class CaseProblems implements Complaints {

    private final List<RuleProblem> found = new ArrayList<>();

    @Override
    public void add(String file, int line, String path, String problem, String hint) {
        RuleProblem told = new RuleProblem(file, line, (path.isEmpty() ? "" : path + ": ") + problem + ".", hint);
        if (!found.contains(told)) {
            found.add(told);
        }
    }

    /** Those found since the last call. */
    List<RuleProblem> take() {
        List<RuleProblem> taken = List.copyOf(found);
        found.clear();
        return taken;
    }
}
