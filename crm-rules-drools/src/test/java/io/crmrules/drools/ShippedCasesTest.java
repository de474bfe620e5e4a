package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.drools.testkit.RuleCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every worked case of every shipped rule. */
class ShippedCasesTest {

    private static CasesReport report;

    @BeforeAll
    static void run() {
        report = RuleCases.verifyShipped();
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return report.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.criterion() + ": " + each.name(),
                        () -> assertThat(each.explanation()).as(each.toString()).isEmpty()));
    }

    @Test
    void every_rule_has_cases_and_every_file_is_sound() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.withoutCases()).isEmpty();
        assertThat(report.passed()).isTrue();
    }
}
