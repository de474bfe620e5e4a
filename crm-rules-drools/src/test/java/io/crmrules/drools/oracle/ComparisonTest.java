package io.crmrules.drools.oracle;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.crmrules.CrmChecker;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.policy.Severity;
import io.crmrules.report.ViolationReport;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever compares must be able to find a difference. */
class ComparisonTest {

    private static final Scenario SCENARIO = Scenario.usual(3).undamaged();
    private static final CrmSnapshot CRM = SCENARIO.crm(300);
    private static final ViolationReport REPORT = report();

    @Test
    void what_was_decided_as_expected_is_told_as_expected() {
        assertThat(differences(SCENARIO)).isEmpty();
    }

    @Test
    void another_severity_is_told_otherwise() {
        assertThat(differences(SCENARIO.deciding(decision -> decision.of(Severity.INFO))))
                .anySatisfy(difference ->
                        assertThat(difference).startsWith("told otherwise").contains("severity=INFO", "severity=MINOR"))
                .anySatisfy(difference -> assertThat(difference).startsWith("the day of the company"));
    }

    @Test
    void another_parameter_finds_something_else() {
        assertThat(differences(decided(new PhantomDeal(3))))
                .singleElement(as(STRING))
                .startsWith("by the oracles alone")
                .contains("phantom-deal");
        assertThat(differences(decided(new PhantomDeal(30))))
                .singleElement(as(STRING))
                .startsWith("by the rules alone")
                .contains("phantom-deal");
    }

    @Test
    void other_evidence_and_another_moment_of_the_fault_are_told_otherwise() {
        assertThat(differences(decided(new StuckInStage(19, Map.of()))))
                .last(as(STRING))
                .startsWith("told otherwise")
                .contains("limit=19", "stuckSince");
    }

    @Test
    void what_is_not_carried_is_checkable_for_one_of_the_two() {
        Set<DataKind> kinds = EnumSet.complementOf(EnumSet.of(DataKind.TASKS));

        assertThat(differences(SCENARIO.carrying(Coverage.of(kinds))))
                .anySatisfy(difference -> assertThat(difference)
                        .startsWith("checkable for one of the two")
                        .contains("overdue-task VIOLATED"));
    }

    @Test
    void deals_of_which_nothing_is_said_are_counted() {
        Coverage.Span yesterday = new Coverage.Span(Set.of(), SCENARIO.now().minusSeconds(86_400));
        Scenario narrow = SCENARIO.carrying(Coverage.everything().narrowed(DataKind.TASKS, yesterday));

        assertThat(differences(narrow))
                .anySatisfy(difference -> assertThat(difference)
                        .startsWith("deals of which nothing is said")
                        .contains("deal-without-task: rules 0"));
    }

    private static Scenario decided(Oracle oracle) {
        return SCENARIO.deciding(decision ->
                decision.oracle().criterion().equals(oracle.criterion()) ? Decision.usual(oracle) : decision);
    }

    private static List<String> differences(Scenario scenario) {
        return Comparison.of(Expectation.of(scenario, CRM), REPORT);
    }

    private static ViolationReport report() {
        try (CrmChecker checker = CrmChecker.builder().policy(SCENARIO.policy()).build()) {
            return checker.check(CRM, SCENARIO.now());
        }
    }
}
