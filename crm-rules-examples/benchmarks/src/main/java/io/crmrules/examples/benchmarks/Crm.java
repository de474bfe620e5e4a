package io.crmrules.examples.benchmarks;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.CrmSnapshot;

/** The CRM that all benchmarks speak of, and the checker of the criteria. */
final class Crm {

    private static final long SEED = 42;

    private Crm() {}

    static CrmSnapshot of(int deals) {
        return new SyntheticCrm(deals, SEED).snapshot();
    }

    /** All that is on by default, and skipped-stage. */
    static CrmChecker checker(int threads) {
        return checker(Checklist.standard(), threads);
    }

    /** Of the checklist all that is on by default, and skipped-stage. */
    static CrmChecker checker(Checklist checklist, int threads) {
        return CrmChecker.builder()
                .checklist(checklist)
                .policy(Policy.standard().on("skipped-stage"))
                .threads(threads)
                .build();
    }
}
