package io.crmrules.drools.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void equal_seeds_make_equal_scenarios_and_equal_crms() {
        assertThat(Scenario.of(5)).isEqualTo(Scenario.of(5)).isNotEqualTo(Scenario.of(6));
        assertThat(Scenario.of(5).crm(50).deals())
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(Scenario.of(5).crm(50).deals());
    }

    @Test
    void the_scenario_of_seed_0_is_an_ordinary_one() {
        assertThat(Scenario.of(0)).isEqualTo(Scenario.usual(0));
        assertThat(List.of(Variation.values()))
                .allSatisfy(each -> assertThat(each.undone(Scenario.usual(0))).isEqualTo(Scenario.usual(0)));
    }

    @Test
    void an_oracle_has_the_parameters_that_its_rule_declares_with_the_same_defaults() {
        try (CrmChecker rules = CrmChecker.builder().policy(Policy.standard()).build()) {
            assertThat(rules.criteria()).hasSameSizeAs(Oracles.all()).allSatisfy(ScenarioTest::assertSameParameters);
        }
    }

    private static void assertSameParameters(Criterion criterion) {
        Map<String, Object> stated = Parameters.usual(Oracles.usual(criterion.id()));
        assertThat(Stream.concat(
                        criterion.spec().parameters().stream().map(Parameter::name),
                        CompanyTerm.formerNames(criterion.id()).stream()))
                .containsExactlyInAnyOrderElementsOf(stated.keySet());
        assertThat(criterion.spec().parameters())
                .allSatisfy(parameter -> assertThat(unordered(parameter.read(stated.get(parameter.name()))))
                        .isEqualTo(unordered(parameter.defaultValue())));
    }

    private static Object unordered(Object value) {
        return value instanceof List<?> list ? Set.copyOf(list) : value;
    }

    @Test
    void the_library_understands_what_was_decided() {
        Scenario scenario = Scenario.of(7);
        try (CrmChecker rules = CrmChecker.builder().policy(scenario.policy()).build()) {
            PolicyInForce policy = rules.policy();

            assertThat(policy.zone()).isEqualTo(scenario.time().zone());
            assertThat(scenario.decisions()).allSatisfy((criterion, decision) -> {
                assertThat(policy.severity(criterion, null)).isEqualTo(decision.severity());
                assertThat(policy.enabled(criterion, null)).isEqualTo(decision.holds());
            });
        }
    }
}
