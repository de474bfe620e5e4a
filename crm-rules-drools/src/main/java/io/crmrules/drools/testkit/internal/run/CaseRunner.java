package io.crmrules.drools.testkit.internal.run;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.explain.Undecided;
import io.crmrules.drools.internal.check.DroolsCrmChecker;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.why.Decisions;
import io.crmrules.drools.testkit.internal.RuleCase;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.PolicyException;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.yaml.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the cases of one rule, each under its policy. */
public final class CaseRunner implements AutoCloseable {

    private final String criterion;
    private final RuleUnderTest rule;
    private final Decisions decisions = new Decisions();

    /** The rule of this name among those of the checklist, which must have it. */
    public CaseRunner(String criterion, Checklist all) {
        this.criterion = criterion;
        this.rule = new RuleUnderTest(criterion, all);
    }

    /** Why the case fails; empty when it passes. */
    public String run(RuleCase worked) {
        if (!worked.problems().isEmpty()) {
            return lines(worked.problems());
        }
        try {
            CaseFacts facts = new CaseFacts(worked);
            CrmSnapshot crm = facts.snapshot();
            return crm.problems().isEmpty() || worked.notCheckable()
                    ? explain(crm, worked)
                    : lines(crm.problems().stream().map(facts::located).toList());
        } catch (IOException | PolicyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Whether the rule does what the case expects, and no more is asked. */
    public boolean agrees(RuleCase worked) {
        try (CrmChecker checker = rule.under(policy(worked))) {
            CrmSnapshot crm = new CaseFacts(worked).snapshot();
            return new Comparison(worked, criterion).explain(checker.check(crm)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        rule.close();
    }

    private String explain(CrmSnapshot crm, RuleCase worked) {
        try (CrmChecker checker = rule.under(policy(worked))) {
            Comparison alone = new Comparison(worked, criterion);
            String explanation = alone.explain(checker.check(crm));
            Reasons reasons = new Reasons(checker, crm, criterion, decisions);
            return explanation.isEmpty()
                    ? besideOthers(checker, crm, worked)
                    : explanation + reasons.of(alone.surprising());
        }
    }

    /** A rule that mixes deals up finds something else as soon as there is another one. */
    private String besideOthers(CrmChecker checker, CrmSnapshot crm, RuleCase worked) {
        Decoys decoys = new Decoys(crm);
        String beside = new Comparison(worked, criterion).explain(checker.check(decoys.beside()));
        boolean innocent = beside.isEmpty() || decoys.inOrder(checker.check(decoys.alone()));
        return beside.isEmpty() || !innocent ? "" : "beside other deals, which are in order: " + beside;
    }

    /** The conditions that none of the cases that were run has decided. */
    public List<Undecided> undecided() {
        try (CrmChecker checker = rule.under(Policy.standard())) {
            return ((DroolsCrmChecker) checker).undecided(criterion, decisions);
        } catch (Refusal e) {
            return List.of(); // more than the language of rules of others: nobody can tell
        }
    }

    private static Policy policy(RuleCase worked) {
        YamlNode policy = worked.policy();
        return policy == null ? Policy.standard() : Policy.parse(PolicyText.of(policy), worked.file());
    }

    private static String lines(List<RuleProblem> problems) {
        return problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n"));
    }
}
