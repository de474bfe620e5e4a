package io.crmrules.drools.testkit.internal;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Policy;
import io.crmrules.policy.PolicyException;
import io.crmrules.policy.internal.YamlNode;
import io.crmrules.rule.RuleProblem;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs the cases of one rule; compiles it once for each policy that they have. */
final class CaseRunner implements AutoCloseable {

    private final String criterion;
    private final RuleUnderTest rule;
    private final Map<@Nullable Object, CrmChecker> checkers = new HashMap<>();

    CaseRunner(String criterion, Checklist all) {
        this.criterion = criterion;
        this.rule = new RuleUnderTest(criterion, all);
    }

    /** Why the case fails; empty when it passes. */
    String run(RuleCase worked) {
        if (!worked.problems().isEmpty()) {
            return lines(worked.problems());
        }
        try {
            CaseFacts facts = new CaseFacts(worked);
            CrmSnapshot crm = facts.snapshot();
            return crm.problems().isEmpty() || worked.notCheckable()
                    ? new Comparison(worked, criterion).explain(checker(worked).check(crm))
                    : lines(crm.problems().stream().map(facts::located).toList());
        } catch (IOException | PolicyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private CrmChecker checker(RuleCase worked) {
        YamlNode policy = worked.policy();
        Object decided = policy == null ? null : policy.plain();
        CrmChecker known = checkers.get(decided);
        if (known == null) {
            known = rule.under(policy == null ? Policy.standard() : Policy.parse(PolicyText.of(policy), worked.file()));
            checkers.put(decided, known);
        }
        return known;
    }

    private static String lines(List<RuleProblem> problems) {
        return problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        checkers.values().forEach(CrmChecker::close);
    }
}
