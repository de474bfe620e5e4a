package io.crmrules.examples.benchmarks.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.SyntheticCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Policy;
import io.crmrules.report.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison of speed is worth something only between two that find the same. */
class HandWrittenCheckTest {

    private static final int CRITERIA = 12;

    @Test
    void loopsFindWhatTheRulesFind() {
        CrmSnapshot crm = new SyntheticCrm(3_000, 7).snapshot();
        List<Finding> byEngine;
        try (CrmChecker checker = CrmChecker.builder()
                .policy(Policy.standard().on("skipped-stage"))
                .build()) {
            byEngine = checker.check(crm).violations().stream()
                    .map(HandWrittenCheckTest::finding)
                    .toList();
        }

        assertThat(HandWrittenCheck.check(crm)).containsExactlyInAnyOrderElementsOf(byEngine);
        assertThat(byEngine.stream().map(Finding::criterion).distinct()).hasSize(CRITERIA);
    }

    private static Finding finding(Violation violation) {
        return new Finding(
                violation.criterion().id(),
                violation.subject().id(),
                violation.deal() == null ? null : violation.deal().id(),
                violation.since());
    }
}
