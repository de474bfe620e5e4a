package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crmrules.Policy;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final PolicyInForce STANDARD = Policy.standard().resolve(Criteria.SPECS);

    @Test
    void the_standard_policy_has_the_defaults_of_the_criteria() {
        assertThat(STANDARD.profile()).isEqualTo("controller");
        assertThat(STANDARD.calendar()).isEqualTo(BusinessCalendar.standard());
        assertThat(STANDARD.zone()).isEqualTo(ZoneId.of("Europe/Moscow"));
        assertThat(STANDARD.enabled("overdue-task", null)).isTrue();
        assertThat(STANDARD.enabled("skipped-stage", "sales")).isFalse();
        assertThat(STANDARD.severity("stale-deal", "sales")).isEqualTo(Severity.MAJOR);
        assertThat(STANDARD.cadence("stale-deal", null)).isEqualTo(Cadence.DAY_END);
        assertThat(STANDARD.parameter("stale-deal.maxIdleDays", null)).isEqualTo(14);
        assertThat(STANDARD.parameter("deal-without-task.grace", "sales")).isEqualTo(Duration.ofHours(1));
        assertThat(STANDARD.placeholders())
                .containsExactlyInAnyOrder("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");
        assertThat(STANDARD.minTalk()).isEqualTo(Duration.ofSeconds(30));
        assertThat(STANDARD.systemic().share()).isEqualTo(new BigDecimal("0.6"));
        assertThat(STANDARD.currency()).isEqualTo("RUB");
        assertThat(STANDARD.roles()).isEmpty();
        assertThat(STANDARD.requiredFields()).containsExactly(RequiredField.anyOf("contact.phone", "contact.email"));
        assertThat(STANDARD.pipelineOverrides()).isEmpty();
        assertThat(STANDARD.criteria()).hasSize(9).startsWith("deal-below-minimum", "deal-without-note");
    }

    @Test
    void a_policy_is_written_in_java_in_one_breath() {
        PolicyInForce policy = Policy.profile("strict-funnel")
                .zone("Asia/Omsk")
                .set("stale-deal", "maxIdleDays", 7)
                .off("deal-without-note")
                .severity("overdue-task", Severity.MINOR)
                .cadence("overdue-task", Cadence.WEEKLY)
                .placeholders(List.of("?"))
                .requiredFields(List.of(RequiredField.anyOf("deal.amount").in("sales")))
                .roles(Map.of("u7", Role.QUALITY_CONTROL))
                .minTalk(Duration.ofMinutes(1))
                .systemic(new SystemicTerms(new BigDecimal("0.5"), new BigDecimal("0.3"), 5))
                .currency("USD")
                .resolve(Criteria.SPECS);

        assertThat(policy.profile()).isEqualTo("strict-funnel");
        assertThat(policy.zone()).isEqualTo(ZoneId.of("Asia/Omsk"));
        assertThat(policy.enabled("skipped-stage", null)).isTrue();
        assertThat(policy.parameter("overdue-task.mode", null)).isEqualTo("INSTANT");
        assertThat(policy.severity("required-field-missing", null)).isEqualTo(Severity.CRITICAL);
        assertThat(policy.parameter("stale-deal.maxIdleDays", null)).isEqualTo(7);
        assertThat(policy.enabled("deal-without-note", null)).isFalse();
        assertThat(policy.severity("overdue-task", null)).isEqualTo(Severity.MINOR);
        assertThat(policy.cadence("overdue-task", null)).isEqualTo(Cadence.WEEKLY);
        assertThat(policy.placeholders()).containsExactly("?");
        assertThat(policy.requiredFields()).extracting(RequiredField::pipeline).containsExactly("sales");
        assertThat(policy.roles()).containsEntry("u7", Role.QUALITY_CONTROL);
        assertThat(policy.minTalk()).isEqualTo(Duration.ofMinutes(1));
        assertThat(policy.systemic().share()).isEqualTo(new BigDecimal("0.5"));
        assertThat(policy.currency()).isEqualTo("USD");
    }

    @Test
    void a_policy_file_says_the_same_in_yaml() {
        PolicyInForce policy = Criteria.resolve("""
                extends: controller                       # a shipped profile, or a file beside this one
                zone: Europe/Moscow
                calendar:
                  hours: { MON-FRI: "09:00-18:00" }
                  holidays: [2026-11-04]
                  workingDays: [2026-12-26]               # moved working days
                placeholders: ["-", "н/д"]
                conversation: { minTalk: 45 s }
                systemicShare: 70 %
                currency: RUB
                roles: { u7: QUALITY_CONTROL }
                criteria:
                  stale-deal: { severity: CRITICAL, maxIdleDays: 7, perStage: { sales/invoice: 3 } }
                  skipped-stage: on                       # or off
                  moved-back: { enabled: false }
                  deal-below-minimum: { enabled: on, minDealAmount: 100 000, cadence: MONTHLY }
                requiredFields:
                  - { pipeline: sales, from: invoice, field: [deal.fields.city, companies.city], severity: CRITICAL }
                  - { field: contact.phones or contact.email }
                pipelines:
                  partners: { criteria: { overdue-task: off, stale-deal: { maxIdleDays: 30 days } } }
                """);

        assertThat(policy.calendar().holidays()).containsExactly(LocalDate.of(2026, 11, 4));
        assertThat(policy.calendar().workingDays()).containsExactly(LocalDate.of(2026, 12, 26));
        assertThat(policy.placeholders()).containsExactlyInAnyOrder("-", "н/д");
        assertThat(policy.minTalk()).isEqualTo(Duration.ofSeconds(45));
        assertThat(policy.systemic().share()).isEqualTo(new BigDecimal("0.7"));
        assertThat(policy.roles()).isEqualTo(Map.of("u7", Role.QUALITY_CONTROL));
        assertThat(policy.severity("stale-deal", "sales")).isEqualTo(Severity.CRITICAL);
        assertThat(policy.parameter("stale-deal.maxIdleDays", "sales")).isEqualTo(7);
        assertThat(policy.parameter("stale-deal.perStage", "sales")).isEqualTo(Map.of("sales/invoice", 3));
        assertThat(policy.enabled("skipped-stage", null)).isTrue();
        assertThat(policy.enabled("moved-back", null)).isFalse();
        assertThat(policy.parameter("deal-below-minimum.minDealAmount", null)).isEqualTo(Money.of(100_000, "RUB"));
        assertThat(policy.cadence("deal-below-minimum", null)).isEqualTo(Cadence.MONTHLY);
        assertThat(policy.requiredFields())
                .containsExactly(
                        RequiredField.anyOf("deal.fields.city", "company.city")
                                .in("sales")
                                .from("invoice")
                                .severity(Severity.CRITICAL),
                        RequiredField.anyOf("contact.phone", "contact.email"));
        assertThat(policy.pipelineOverrides()).containsExactly("partners");
        assertThat(policy.enabled("overdue-task", "partners")).isFalse();
        assertThat(policy.enabled("overdue-task", "sales")).isTrue();
        assertThat(policy.parameter("stale-deal.maxIdleDays", "partners")).isEqualTo(30);
        assertThat(policy.severity("stale-deal", "partners")).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void a_pipeline_goes_before_the_company_whichever_came_first() {
        PolicyInForce policy = Policy.parse(
                        "pipelines: { partners: { criteria: { stale-deal: { maxIdleDays: 30 } } } }", "policy.yaml")
                .set("stale-deal", "maxIdleDays", 3)
                .forPipeline(
                        "second",
                        second -> second.set("stale-deal", "maxIdleDays", 60)
                                .on("skipped-stage")
                                .severity("stale-deal", Severity.INFO)
                                .off("overdue-task"))
                .resolve(Criteria.SPECS);

        assertThat(policy.parameter("stale-deal.maxIdleDays", null)).isEqualTo(3);
        assertThat(policy.parameter("stale-deal.maxIdleDays", "partners")).isEqualTo(30);
        assertThat(policy.parameter("stale-deal.maxIdleDays", "second")).isEqualTo(60);
        assertThat(policy.enabled("skipped-stage", "second")).isTrue();
        assertThat(policy.enabled("overdue-task", "second")).isFalse();
        assertThat(policy.severity("stale-deal", "second")).isEqualTo(Severity.INFO);
        assertThat(policy.pipelineOverrides()).containsExactlyInAnyOrder("partners", "second");
    }

    @Test
    void an_override_that_changes_nothing_is_none() {
        PolicyInForce policy = Policy.standard()
                .forPipeline("partners", partners -> partners.on("overdue-task"))
                .resolve(Criteria.SPECS);

        assertThat(policy.pipelineOverrides()).isEmpty();
        assertThat(policy.hash()).isEqualTo(STANDARD.hash());
    }

    @Test
    void a_later_list_or_map_replaces_the_earlier_one_and_roles_add_up() {
        PolicyInForce policy = Policy.parse(
                        "roles: { u1: TRAINEE }\ncriteria: { too-many-open-deals: { limit: { TRAINEE: 30 } } }",
                        "p.yaml")
                .roles(Map.of("u2", Role.ROBOT))
                .resolve(Criteria.SPECS);

        assertThat(policy.parameter("too-many-open-deals.limit", null)).isEqualTo(Map.of("TRAINEE", 30));
        assertThat(policy.roles()).isEqualTo(Map.of("u1", Role.TRAINEE, "u2", Role.ROBOT));
    }

    @Test
    void only_switches_all_others_off_and_a_pipeline_may_switch_one_on() {
        PolicyInForce policy = Criteria.resolve(
                "only: [stale-deal, skipped-stage]\npipelines: { p: { criteria: { moved-back: on } } }");

        assertThat(policy.enabled("stale-deal", null)).isTrue();
        assertThat(policy.enabled("skipped-stage", null)).isTrue();
        assertThat(policy.enabled("overdue-task", null)).isFalse();
        assertThat(policy.enabled("moved-back", "p")).isTrue();
        assertThat(Policy.standard()
                        .only(List.of("stale-deal"))
                        .on("moved-back")
                        .resolve(Criteria.SPECS)
                        .enabled("moved-back", null))
                .isTrue();
    }

    @Test
    void an_amount_without_currency_is_in_the_currency_of_the_company() {
        PolicyInForce policy =
                Criteria.resolve("currency: USD\ncriteria: { deal-below-minimum: { minDealAmount: 900 } }");

        assertThat(policy.parameter("deal-below-minimum.minDealAmount", null)).isEqualTo(Money.of(900, "USD"));
    }

    @Test
    void a_profile_may_speak_of_criteria_that_the_host_does_not_use() {
        PolicyInForce policy = Policy.profile("strict-funnel").resolve(List.of());

        assertThat(policy.criteria()).isEmpty();
    }

    @Test
    void every_shipped_profile_can_be_put_in_force() {
        assertThat(Policy.profiles()).contains("controller", "strict-funnel");
        assertThat(Policy.profiles())
                .allSatisfy(name -> assertThat(
                                Policy.profile(name).resolve(Criteria.SPECS).profile())
                        .isEqualTo(name));
    }

    @Test
    void what_does_not_exist_cannot_be_asked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.parameter("stale-deal.maxIdle", null))
                .withMessage("Unknown parameter 'stale-deal.maxIdle'. Maybe you meant 'stale-deal.maxIdleDays'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.enabled("stale", null))
                .withMessageStartingWith("Unknown criterion 'stale'. Known are deal-below-minimum, ");
    }

    @Test
    void the_hash_depends_on_what_is_decided_not_on_how_it_is_written() {
        PolicyInForce one = Criteria.resolve("""
                currency: RUB
                criteria:
                  deal-without-task: { grace: 90 min, countOverdue: off }
                  stale-deal: { perStage: { b: 2, a: 1 } }
                placeholders: [a, b]
                """);
        PolicyInForce other = Criteria.resolve("""
                placeholders: [b, a]
                criteria:
                  stale-deal: { perStage: { a: 1, b: 2 }, maxIdleDays: 14 days }
                  deal-without-task: { countOverdue: false, grace: PT1H30M }
                """);

        assertThat(one.hash()).isEqualTo(other.hash()).hasSize(64);
        assertThat(one.hash()).isNotEqualTo(STANDARD.hash());
        assertThat(one.canonical()).isEqualTo(other.canonical());
    }

    @Test
    void each_decision_changes_the_hash() {
        Policy base = Policy.standard();
        List<Policy> changed = List.of(
                base,
                base.zone("Asia/Omsk"),
                base.set("stale-deal", "maxIdleDays", 15),
                base.off("stale-deal"),
                base.severity("stale-deal", Severity.INFO),
                base.cadence("stale-deal", Cadence.WEEKLY),
                base.forPipeline("p", p -> p.off("stale-deal")),
                base.placeholders(List.of("x")),
                base.requiredFields(List.of()),
                base.roles(Map.of("u1", Role.ROBOT)),
                base.minTalk(Duration.ofSeconds(1)),
                base.term("conversation.within", "2 h"),
                base.forPipeline("p", p -> p.term("conversation.within", "2 h")),
                base.systemic(new SystemicTerms(new BigDecimal("0.5"), new BigDecimal("0.3"), 5)),
                base.currency("USD"));

        assertThat(changed.stream().map(policy -> policy.resolve(Criteria.SPECS).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_canonical_text_can_be_read_by_people() {
        PolicyInForce policy = Policy.standard()
                .only(List.of("stale-deal"))
                .set("stale-deal", "perStage", Map.of("b", 2, "a", 1))
                .roles(Map.of("u7", Role.ROBOT))
                .forPipeline("partners", partners -> partners.off("stale-deal"))
                .resolve(Criteria.SPECS);

        assertThat(policy.canonical()).isEqualTo("""
                calendar Europe/Moscow RU {MONDAY=09:00-18:00, TUESDAY=09:00-18:00, WEDNESDAY=09:00-18:00, \
                THURSDAY=09:00-18:00, FRIDAY=09:00-18:00} holidays [] workingDays [] dates {}
                currency RUB
                placeholders [-, ., 0, n/a, test, н/д, нет, тест]
                fillers [client, customer, later, the, today, tomorrow, ещё, завтра, клиента, клиентом, клиенту, по, позже, \
                раз, с, сделке, сегодня]
                fillerAmounts [0, 1]
                requiredFields contact.phone or contact.email
                roles u7 ROBOT
                systemic share 60 %; ownerShare 30 %; minJudged 5
                weights CRITICAL 2
                weights MAJOR 1
                weights MINOR 0.5
                weights INFO 0
                score settled 50 %; cap 25; minDeals 10
                dayGate.needs [deal-without-task, overdue-task]
                contact.maxShared 10
                contact.region RU
                conversation.lookback 30
                conversation.mergeWindow 15 min
                conversation.minTalk 30 s
                conversation.within 4 h
                criteria deal-below-minimum off
                criteria deal-without-note off
                criteria deal-without-task off
                criteria moved-back off
                criteria overdue-task off
                criteria required-field-missing off
                criteria skipped-stage off
                criteria stale-deal MAJOR DAY_END; maxIdleDays = 14; perStage = {a: 1, b: 2}
                criteria too-many-open-deals off
                pipelines partners criteria stale-deal off
                """);
    }
}
