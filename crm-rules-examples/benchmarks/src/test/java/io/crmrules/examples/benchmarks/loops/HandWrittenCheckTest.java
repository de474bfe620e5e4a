package io.crmrules.examples.benchmarks.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A comparison of speed is worth something only between two that find the same: in the CRM whose time is taken. What
 * it does not have (users with zones of their own, shared interactions, archived pipelines), the loops do not know.
 */
class HandWrittenCheckTest {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::toString);

    @Test
    void loops_find_what_the_rules_find_in_a_realistic_crm() {
        CrmSnapshot crm = new SyntheticCrm(3_000, 7).snapshot();

        assertThat(byLoops(crm)).isEqualTo(findings(byRules(crm)));
    }

    /** Two moves of one moment are one finding for the library. */
    private static List<Finding> byLoops(CrmSnapshot crm) {
        return HandWrittenCheck.check(crm).stream().distinct().sorted(ORDER).toList();
    }

    private static ViolationReport byRules(CrmSnapshot crm) {
        try (CrmChecker checker = CrmChecker.builder()
                .policy(Policy.standard().on("skipped-stage"))
                .build()) {
            return checker.check(crm);
        }
    }

    private static List<Finding> findings(ViolationReport report) {
        return report.violations().stream()
                .map(HandWrittenCheckTest::finding)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    private static Finding finding(Violation violation) {
        return new Finding(
                violation.criterion().id(),
                violation.subject().id(),
                violation.deal() == null ? null : violation.deal().id(),
                violation.since());
    }
}
