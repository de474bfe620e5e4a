package io.crmrules.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.drools.testkit.RuleCases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole build of a folder of rules: every worked case is a test. */
class CustomRulesTest {

    private static final Path RULES = Path.of("rules");

    private static CasesReport report;

    @BeforeAll
    static void run() {
        report = RuleCases.verify(RULES);
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return report.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.criterion() + ": " + each.name(),
                        () -> assertThat(each.explanation()).as(each.toString()).isEmpty()));
    }

    @Test
    void every_rule_can_be_used_and_has_cases() {
        assertThat(report.problems()).isEmpty();
        assertThat(report.withoutCases()).isEmpty();
        assertThat(report.cases()).isNotEmpty();
    }

    @Test
    void every_rule_speaks_both_languages() {
        assertThat(Checklist.folder(RULES).sources())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.texts()).containsOnlyKeys("en", "ru"));
    }
}
