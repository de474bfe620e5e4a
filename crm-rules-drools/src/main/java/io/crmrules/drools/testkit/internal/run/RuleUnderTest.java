package io.crmrules.drools.testkit.internal.run;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import java.util.List;

/** One rule, run alone. */
public final class RuleUnderTest {

    private final String criterion;
    private final CrmChecker checker;

    /** The rule of this name among those of the checklist, which must have it. */
    public RuleUnderTest(String criterion, Checklist all) {
        this.criterion = criterion;
        this.checker = CrmChecker.builder()
                .checklist(all.only(criterion))
                .policy(Policy.standard().only(List.of(criterion)))
                .threads(1)
                .build();
    }

    /** A checker of nothing else, even when the rule is off by default; to be closed. */
    public CrmChecker under(Policy policy) {
        return checker.under(policy.only(List.of(criterion)));
    }
}
