package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.crmrules.Policy;
import io.crmrules.policy.parameter.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a company can write and hardly mean. */
class PolicyLintTest {

    private static final List<CriterionSpec> SPECS = List.of(
            spec("overdue-task", true, "mode = DAY_END | INSTANT"),
            spec("stale-deal", true, "maxIdleDays = 14 days; perStage = {}"),
            spec("skipped-stage", false, "optionalStages : stages = []; lookback = 7 days"),
            spec("moved-back", true, "allowedRoles : roles = [HEAD_OF_SALES, QUALITY_CONTROL, LEAD_EXCHANGE]"),
            spec("required-field-missing", true, ""),
            spec("revived-by-same-owner", true, "lookback = 30 days"),
            spec("refusal-without-reason", true, "reasons = []"),
            spec("refusal-contradicts-facts", true, "budgetReasons = ['small budget']; minDealAmount = 70000 RUB"),
            spec("too-many-other-reasons", true, "otherReasons = [other]; maxShare = 20 %"),
            spec("incomplete-contact", true, "fields = { name: 3, phone: 3 }; minShare = 60 %"),
            spec("too-many-open-deals", true, "limit = { SALES_REP: 80, TRAINEE: 40 }"),
            spec("deal-below-minimum", false, "minDealAmount = 70000 RUB"),
            spec("missed-call-not-returned", true, "within = 1 h; lookback = 7 days"),
            spec("new-deal-outside-exchange", false, ""),
            spec("waiting-in-exchange", false, "maxWait = 4 h"));

    @ParameterizedTest
    @ValueSource(strings = {"", "extends: strict-funnel"})
    void a_shipped_profile_leaves_no_doubt(String yaml) {
        assertThat(warnings(yaml)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{ requiredFields: [{ field: deal.note, severity: MINOR }, { field: deal.note }] } ~ requiredFields: 'deal.note' is asked for twice, with different severities. Maybe one of the two is meant from another stage on.",
                "criteria: { deal-below-minimum: { enabled: on, minDealAmount: 100 000 } } ~ criteria.deal-below-minimum.minDealAmount: is 100000 RUB, yet by refusal-contradicts-facts a deal of 70000 RUB may not be refused for a small budget. Maybe refusal-contradicts-facts.minDealAmount is to be 100000 RUB too.",
            })
    void a_policy_that_contradicts_itself_is_refused(String yaml, String problem) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> warnings(yaml))
                .withMessage("policy.yaml:1: " + problem);
    }

    @Test
    void two_minimums_that_agree_are_no_contradiction() {
        assertThat(warnings("criteria: { deal-below-minimum: { enabled: on, minDealAmount: 50 000 } }"))
                .isEmpty();
        assertThat(warnings("""
                criteria:
                  deal-below-minimum: { enabled: on, minDealAmount: 100 000 }
                  refusal-contradicts-facts: { minDealAmount: 100 000 }
                """)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "criteria: { moved-back: { allowedRoles: [HEAD_OF_SALES, LEAD_EXCHANGE] } } ~ policy.yaml:1: criteria.moved-back.allowedRoles: leaves out QUALITY_CONTROL, who gives deals back when revived-by-same-owner holds, and is then accused of moving them back. Maybe add QUALITY_CONTROL.",
                "criteria: { waiting-in-exchange: on, moved-back: { allowedRoles: [QUALITY_CONTROL] } } ~ policy.yaml:1: criteria.moved-back.allowedRoles: leaves out LEAD_EXCHANGE, who gives deals back when waiting-in-exchange holds, and is then accused of moving them back. Maybe add LEAD_EXCHANGE.",
                "criteria: { new-deal-outside-exchange: on } ~ policy.yaml:1: criteria.new-deal-outside-exchange: new leads are to stay in the exchange first, but nothing limits how long they wait there. Maybe 'waiting-in-exchange: on'.",
                "criteria: { overdue-task: { mode: INSTANT, cadence: MONTHLY, severity: MAJOR } } ~ policy.yaml:1: criteria.overdue-task.mode: a task is overdue at once, but this is looked at MONTHLY only. Maybe 'cadence: INSTANT', or 'mode: DAY_END'.",
                "requiredFields: [] ~ policy.yaml:1: requiredFields: no field is required, so required-field-missing finds nothing. Maybe name a field, or 'required-field-missing: off'.",
                "{ requiredFields: [{ field: deal.note }], criteria: { required-field-missing: off } } ~ policy.yaml:1: requiredFields: nobody asks for these fields: required-field-missing is off. Maybe 'required-field-missing: on'.",
                "criteria: { refusal-without-reason: { reasons: [Дорого, Другое, other] } } ~ profile controller: criteria.refusal-contradicts-facts.budgetReasons: none of these is among the reasons of refusal-without-reason, so refusal-contradicts-facts finds nothing. Maybe the company words them otherwise.",
                "weights: { MAJOR: 1, skipped-stage: 4 } ~ policy.yaml:1: weights.skipped-stage: has no effect: skipped-stage is off. Maybe 'skipped-stage: { enabled: on }'.",
                "criteria: { skipped-stage: { lookback: 14 } } ~ policy.yaml:1: criteria.skipped-stage.lookback: has no effect: skipped-stage is off. Maybe 'skipped-stage: { enabled: on }'.",
                "pipelines: { p: { criteria: { stale-deal: { cadence: WEEKLY } } } } ~ policy.yaml:1: pipelines.p.criteria.stale-deal.cadence: has no effect: a criterion is looked at in all pipelines at once. Maybe say it under criteria, for the whole company.",
                "pipelines: { p: { criteria: { stale-deal: { perStage: { sales/work: 3, p/work: 2 } } } } } ~ policy.yaml:1: pipelines.p.criteria.stale-deal.perStage: 'sales/work' is no stage of pipeline 'p'. Maybe it is meant for another pipeline.",
                "criteria: { stale-deal: { severity: CRITICAL, cadence: WEEKLY } } ~ policy.yaml:1: criteria.stale-deal.severity: a CRITICAL finding keeps the day open only at INSTANT or DAY_END, and this is looked at WEEKLY. Maybe 'cadence: DAY_END', or 'severity: MAJOR'.",
                "currency: KZT ~ profile controller: criteria.refusal-contradicts-facts.minDealAmount: 70000 RUB is no limit for amounts in KZT, the currency of the policy. Maybe give the limit in KZT.",
                "criteria: { refusal-contradicts-facts: { minDealAmount: 900 USD } } ~ policy.yaml:1: criteria.refusal-contradicts-facts.minDealAmount: 900 USD is no limit for amounts in RUB, the currency of the policy. Maybe give the limit in RUB.",
                "criteria: { too-many-other-reasons: { maxShare: 100 % } } ~ policy.yaml:1: criteria.too-many-other-reasons.maxShare: nothing is more than 100 %, so nothing is found. Maybe a smaller share.",
                "criteria: { incomplete-contact: { minShare: 0 % } } ~ policy.yaml:1: criteria.incomplete-contact.minShare: nothing is less than 0 %, so nothing is found. Maybe a larger share.",
                "criteria: { too-many-open-deals: { limit: { SALES_REP: 50 } } } ~ policy.yaml:1: criteria.too-many-open-deals.limit: leaves out TRAINEE, who has no limit then. Maybe add 'TRAINEE: 40'.",
                "criteria: { too-many-open-deals: { limit: { SALES_REP: 50, TRAINEE: 9, ROBOT: 9 } } } ~ policy.yaml:1: criteria.too-many-open-deals.limit: has no effect for ROBOT, who is not judged here. Maybe the user has another role in sales.",
                "criteria: { missed-call-not-returned: { within: 24 h, lookback: 1 day } } ~ policy.yaml:1: criteria.missed-call-not-returned.within: 24 h of working time do not pass within the look-back of 1 days, so nothing is found. Maybe a longer 'lookback', or a shorter 'within'.",
            })
    void what_is_hardly_meant_is_told(String yaml, String warning) {
        assertThat(warnings(yaml)).containsExactly(warning);
    }

    @Test
    void what_the_company_says_well_raises_no_doubt() {
        assertThat(warnings("""
                criteria:
                  skipped-stage: { enabled: on, lookback: 14 }
                  incomplete-contact: { fields: { name: 1 } }
                  refusal-without-reason: { reasons: [Small Budget, OTHER] }
                  missed-call-not-returned: { within: 8 h, lookback: 1 day }
                  new-deal-outside-exchange: on
                  waiting-in-exchange: on
                  moved-back: off
                pipelines:
                  partners: { criteria: { stale-deal: off } }
                """)).isEmpty();
    }

    @Test
    void a_doubt_is_told_in_russian_too() {
        PolicyInForce policy = Policy.parse("criteria: { skipped-stage: { lookback: 14 } }", "policy.yaml")
                .resolve(SPECS);

        assertThat(policy.warnings("ru"))
                .singleElement()
                .hasToString(
                        "policy.yaml:1: criteria.skipped-stage.lookback: ни на что не влияет: skipped-stage выключен."
                                + " Возможно, нужно 'skipped-stage: { enabled: on }'.");
    }

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertThat(keys("doubts_ru.properties"))
                .isEqualTo(keys("doubts.properties"))
                .hasSizeGreaterThan(20);
    }

    private static Set<Object> keys(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PolicyLintTest.class.getResourceAsStream("/io/crmrules/policy/lint/" + file))) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts.keySet();
        }
    }

    private static List<String> warnings(String yaml) {
        return Policy.parse(yaml, "policy.yaml").resolve(SPECS).warnings("en").stream()
                .map(PolicyProblem::toString)
                .toList();
    }

    private static CriterionSpec spec(String id, boolean enabled, String parameters) {
        return new CriterionSpec(id, Severity.MAJOR, Cadence.DAY_END, enabled, Parameter.parseAll(parameters));
    }
}
