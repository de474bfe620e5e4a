package io.crmrules.drools.internal.finding;

import io.crmrules.model.Deal;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.List;

/**
 * What rules found, where they failed, and of which deals they may say nothing; in no order.
 *
 * @param withheld what a rule would have reported, but concluded from data that may be missing
 */
public record Findings(List<Violation> violations, List<RuleFailure> failures, List<Withheld> withheld) {

    /** The criterion says nothing of the deal. */
    public record Withheld(Criterion criterion, Deal deal) {}

    public static Findings none() {
        return new Findings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    public static Findings of(RuleFailure failure) {
        Findings findings = none();
        findings.failures.add(failure);
        return findings;
    }

    public void add(Findings more) {
        violations.addAll(more.violations);
        failures.addAll(more.failures);
        withheld.addAll(more.withheld);
    }
}
