package io.crmrules.drools.testkit.internal.run;

import io.crmrules.CrmChecker;
import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.internal.check.DroolsCrmChecker;
import io.crmrules.drools.internal.why.Decisions;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a rule says what it says of a case. */
final class Reasons {

    private final List<Explanation> all;

    /** Asks at once, so that it is noted what the case decides. */
    Reasons(CrmChecker checker, CrmSnapshot crm, String criterion, Decisions decisions) {
        this.all = explained((DroolsCrmChecker) checker, crm, criterion, decisions);
    }

    private static List<Explanation> explained(
            DroolsCrmChecker checker, CrmSnapshot crm, String criterion, Decisions decisions) {
        try {
            return checker.explain(criterion, crm, crm.takenAt(), decisions);
        } catch (IllegalArgumentException e) {
            return List.of(); // more than the language of rules of others: what was found has to do
        }
    }

    /** The conditions about these, on lines of their own; empty when nothing is known. */
    String of(Set<Subject> subjects) {
        return all.stream()
                .filter(each -> !Collections.disjoint(each.concerned(), subjects))
                .map(each -> "\n" + each)
                .collect(Collectors.joining());
    }
}
