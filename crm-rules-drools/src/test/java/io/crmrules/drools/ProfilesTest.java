package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped policies, put in force for the shipped criteria: exactly what the checklist's table says, and no more. */
class ProfilesTest {

    private static Collection<CriterionSpec> specs = List.of();

    @BeforeAll
    static void compile() {
        try (CrmChecker checker = CrmChecker.builder().build()) {
            specs = checker.criteria().stream().map(Criterion::spec).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmrules.Policy#profiles")
    void a_shipped_policy_raises_no_doubt(String profile) {
        assertThat(Policy.profile(profile).resolve(specs).warnings("en")).isEmpty();
    }

    @Test
    void controller_has_every_criterion_as_the_checklist_has_it() {
        assertThat(differences("controller")).isEmpty();
    }

    @Test
    void strict_funnel() {
        assertThat(differences("strict-funnel"))
                .containsExactly(
                        "deal-without-note severity CRITICAL",
                        "overdue-task mode INSTANT",
                        "required-field-missing severity CRITICAL",
                        "skipped-stage on");
    }

    @Test
    void lead_exchange() {
        assertThat(differences("lead-exchange"))
                .containsExactly(
                        "deal-below-minimum on",
                        "new-deal-outside-exchange on",
                        "refusal-not-verified severity CRITICAL",
                        "refusal-without-reason severity CRITICAL",
                        "too-many-open-deals limit {SALES_REP: 50, TRAINEE: 25}",
                        "waiting-in-exchange on");
    }

    @Test
    void company_standard_leaves_three_criteria_critical() {
        PolicyInForce policy = Policy.profile("company-standard").resolve(specs);

        assertThat(policy.criteria())
                .filteredOn(id -> policy.enabled(id, null) && policy.severity(id, null) == Severity.CRITICAL)
                .containsExactly("deal-without-task", "overdue-task", "unprocessed-lead");
        assertThat(differences("company-standard"))
                .containsExactly(
                        "call-outside-company-line on",
                        "conversation-without-comment severity MAJOR",
                        "deal-of-dismissed-user severity MAJOR",
                        "incomplete-contact fields {birthday: 3, city: 1, email: 2, name: 3, phone: 3, position: 1}",
                        "incomplete-contact minShare 80 %",
                        "lost-without-authority off",
                        "lost-without-conditional-refusal off",
                        "refusal-not-verified off",
                        "revived-by-same-owner off",
                        "worked-lead-in-incoming severity MAJOR");
        assertThat(policy.enabled("skipped-stage", null)).isFalse();
        assertThat(policy.enabled("moved-back", null)).isTrue();
    }

    @Test
    void monthly_clean_up_looks_at_nine_criteria_once_a_month() {
        PolicyInForce policy = Policy.profile("monthly-clean-up").resolve(specs);

        assertThat(policy.criteria())
                .filteredOn(id -> policy.enabled(id, null))
                .containsExactly(
                        "deal-of-dismissed-user",
                        "duplicate-contact",
                        "duplicate-deal",
                        "incomplete-company",
                        "junk-task",
                        "phantom-deal",
                        "required-field-missing",
                        "stale-deal",
                        "task-of-dismissed-user")
                .allMatch(id -> policy.cadence(id, null) == Cadence.MONTHLY);
    }

    /** What a policy decides otherwise than the criteria themselves, in order. */
    private static Set<String> differences(String profile) {
        PolicyInForce policy = Policy.profile(profile).resolve(specs);
        Set<String> differences = new TreeSet<>();
        for (CriterionSpec spec : specs) {
            BiFunction<String, Object, String> said = (name, value) -> spec.id() + " " + name + " " + value;
            if (policy.enabled(spec.id(), null) != spec.enabledByDefault()) {
                differences.add(spec.id() + (spec.enabledByDefault() ? " off" : " on"));
            }
            if (policy.severity(spec.id(), null) != spec.severity()) {
                differences.add(said.apply("severity", policy.severity(spec.id(), null)));
            }
            if (policy.cadence(spec.id(), null) != spec.cadence()) {
                differences.add(said.apply("cadence", policy.cadence(spec.id(), null)));
            }
            parameters(spec, policy).forEach((name, value) -> differences.add(said.apply(name, value)));
        }
        return differences;
    }

    private static Map<String, String> parameters(CriterionSpec spec, PolicyInForce policy) {
        Map<String, String> moved = new TreeMap<>();
        for (Parameter parameter : spec.parameters()) {
            Object value = policy.parameter(spec.id() + "." + parameter.name(), null);
            if (!value.equals(parameter.defaultValue())) {
                moved.put(parameter.name(), Parameter.format(value));
            }
        }
        return moved;
    }
}
