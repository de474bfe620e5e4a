package io.crmrules.drools.internal.run;

import io.crmrules.report.RuleFailure;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.List;

/** What rules found, and where they failed; in no order. */
record Findings(List<Violation> violations, List<RuleFailure> failures) {

    static Findings of(List<Violation> violations) {
        return new Findings(violations, new ArrayList<>());
    }

    static Findings of(RuleFailure failure) {
        return new Findings(new ArrayList<>(), new ArrayList<>(List.of(failure)));
    }

    static Findings none() {
        return of(new ArrayList<>());
    }

    void add(Findings more) {
        violations.addAll(more.violations);
        failures.addAll(more.failures);
    }
}
