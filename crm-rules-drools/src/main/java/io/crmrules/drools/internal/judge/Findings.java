package io.crmrules.drools.internal.judge;

import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.List;

/** What rules found, and where they failed; in no order. */
public record Findings(List<Violation> violations, List<RuleFailure> failures) {

    static Findings of(List<Violation> violations) {
        return new Findings(violations, new ArrayList<>());
    }

    static Findings of(RuleFailure failure) {
        return new Findings(new ArrayList<>(), new ArrayList<>(List.of(failure)));
    }

    public static Findings none() {
        return of(new ArrayList<>());
    }

    public void add(Findings more) {
        violations.addAll(more.violations);
        failures.addAll(more.failures);
    }
}
