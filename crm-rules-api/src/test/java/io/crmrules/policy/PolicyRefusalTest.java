package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmrules.Policy;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.parameter.Parameter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRefusalTest {

    @Test
    void all_problems_are_named_each_in_its_line() {
        refused("""
                zone: Europe/Moskow
                criteria:
                  stale-deal:
                    severity: HUGE
                    maxIdleDay: 7
                    maxIdleDays: 0
                  stale-dael:
                    maxIdleDays: 7
                    perStage: {}
                pipelines:
                  partners: { criteria: { overdue-task: { mode: NEVER } } }
                """, """
                policy.yaml:1: zone: there is no zone 'Europe/Moskow'. Maybe you meant 'Europe/Moscow'.
                policy.yaml:4: criteria.stale-deal.severity: 'HUGE' is not known here. Known are CRITICAL, MAJOR, MINOR, INFO.
                policy.yaml:5: criteria.stale-deal.maxIdleDay: unknown parameter. Maybe you meant 'maxIdleDays'.
                policy.yaml:6: criteria.stale-deal.maxIdleDays: 0 is too little. It is at least 1.
                policy.yaml:8: criteria.stale-dael: unknown criterion. Maybe you meant 'stale-deal'.
                policy.yaml:11: pipelines.partners.criteria.overdue-task.mode: 'NEVER' is not known here. Known are DAY_END, INSTANT.""");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "only: [] ~ :1: only: names nothing, so that no criterion would be left. Maybe leave 'only' out, or name some.",
                "[a] ~ :1: a list where a map is expected. Maybe { name: value }.",
                "colour: red ~ :1: colour: unknown key.",
                "zones: UTC ~ :1: zones: unknown key. Maybe you meant 'zone'.",
                "zone: [UTC] ~ :1: zone: a list where a single value is expected.",
                "currency: rubles ~ :1: currency: 'rubles' is no ISO 4217 code of a currency. Maybe RUB.",
                "systemicShare: 60 ~ :1: systemicShare: '60' is no share. Maybe '20 %', or 0.2.",
                "systemicShare: 0 % ~ :1: systemicShare: 0 % is too little. Maybe '60 %'; with 100 % only what everybody does is systemic.",
                "conversation: { minTalk: 0 } ~ :1: conversation.minTalk: 0 is too little. It is at least 1 s: a call that nobody answered is no conversation.",
                "conversation: { minTalk: -30 s } ~ :1: conversation.minTalk: '-30 s' is less than nothing. Working time is 0 or more.",
                "criteria: { stale-deal: { maxIdleDays: -7 } } ~ :1: criteria.stale-deal.maxIdleDays: -7 is too little. It is at least 1.",
                "criteria: { stale-deal: { perStage: { work: 0 } } } ~ :1: criteria.stale-deal.perStage: work: 0 is too little. It is at least 1.",
                "criteria: { deal-below-minimum: { minDealAmount: 0 } } ~ :1: criteria.deal-below-minimum.minDealAmount: 0 is too little. It is at least 1.",
                "criteria: { moved-back: { allowedRoles: [] } } ~ :1: criteria.moved-back.allowedRoles: names nothing. Maybe the criterion is meant to be off.",
                "conversation: { minTalk: 30 } ~ :1: conversation.minTalk: '30' is no working time. Maybe '4 h', '1 h 30 min' or '30 s'.",
                "conversation: { mintalk: 30 s } ~ :1: conversation.mintalk: unknown key. Maybe you meant 'minTalk'.",
                "roles: { u7: QUALITY } ~ :1: roles.u7: 'QUALITY' is not known here. Known are SALES_REP, TRAINEE, HEAD_OF_SALES, QUALITY_CONTROL, LEAD_EXCHANGE, ROBOT.",
                "roles: { u7: TRAINE } ~ :1: roles.u7: 'TRAINE' is not known here. Maybe you meant 'TRAINEE'.",
                "placeholders: none ~ :1: placeholders: a single value where a list is expected. Maybe [none].",
                "calendar: { hours: { MON-FRI: 09:00-09:00 } } ~ :1: calendar.hours.MON-FRI: closes at 09:00 and opens at 09:00. Maybe \"00:00-24:00\" for a whole day, or off for none.",
                "calendar: { hours: { MON-FRI: 9-18 } } ~ :1: calendar.hours.MON-FRI: '9-18' are no hours. Maybe \"09:00-18:00\", or off.",
                "calendar: { hours: { MON-FRI: [09:00-13:00, soon] } } ~ :1: calendar.hours.MON-FRI[1]: 'soon' are no hours. Maybe \"09:00-18:00\", or off.",
                "calendar: { hours: { MON-SUN: off } } ~ :1: calendar.hours: has no working hours on any day of the week. Maybe { MON-FRI: \"09:00-18:00\" }.",
                "calendar: { country: XX } ~ :1: calendar.country: the public holidays of 'XX' are not known. Maybe RU, KZ, another code of two letters, or none.",
                "calendar: { dates: { 03.11.2026: off } } ~ :1: calendar.dates.03.11.2026: '03.11.2026' is no date. Maybe 2026-11-04.",
                "calendars: { east: { zone: Mars } } ~ :1: calendars.east.zone: there is no zone 'Mars'. Maybe Europe/Moscow.",
                "users: { u7: { calendar: east } } ~ :1: users.u7: there is no calendar 'east'. Maybe calendars: { east: { ... } }.",
                "users: { u7: { absent: [{ from: 2026-11-15, to: 2026-11-02 }] } } ~ :1: users.u7.absent[0]: ends on 2026-11-02, before it begins on 2026-11-15. Maybe the two are the other way round.",
                "users: { u7: { absent: [{ to: 2026-11-02 }] } } ~ :1: users.u7.absent[0]: does not say from when. Maybe { from: 2026-11-02, to: 2026-11-15 }.",
                "pipelines: { p: { calendar: east } } ~ :1: pipelines.p.calendar: there is no calendar 'east'. Maybe calendars: { east: { ... } }.",
                "pipelines: { p: { criteria: maybe } } ~ :1: pipelines.p.criteria: 'maybe' is neither on nor off. Maybe on, or true.",
                "rates: { USD: 0 } ~ :1: rates.USD: 0 is no rate. Maybe 95.5: what one unit is worth in the policy's currency.",
                "rates: { USD: x } ~ :1: rates.USD: 'x' is no number. Maybe 95.5.",
                "rates: { RUB: 2 } ~ :1: rates.RUB: RUB is the currency of the policy itself. Maybe a rate of another currency is meant, or another 'currency'.",
                "fillerAmounts: [one] ~ :1: fillerAmounts: 'one' is no number. Maybe 95.5.",
                "systemic: { minJudged: 0 } ~ :1: systemic.minJudged: 0 is too little. It is at least 1.",
                "history: { answerWithin: soon } ~ :1: history.answerWithin: 'soon' is no number of working days. Maybe 2, or '2 working days'.",
                "history: { answerWithin: -1 } ~ :1: history.answerWithin: -1 is too little. It is at least 1.",
                "history: { answersWithin: 2 } ~ :1: history.answersWithin: unknown key. Maybe you meant 'answerWithin'.",
                "dayGate: { needs: [overdue-tsk] } ~ :1: dayGate.needs: 'overdue-tsk' is no criterion. Maybe you meant 'overdue-task'.",
                "calendar: { hours: { MUN: 09:00-18:00 } } ~ :1: calendar.hours.MUN: 'MUN' names no days of the week. Maybe MON-FRI, or SAT.",
                "calendar: { hours: { MON-FRI: 09:00-18:00, FRI: 09:00-17:00 } } ~ :1: calendar.hours.FRI: FRIDAY has hours already. Maybe { MON-THU: ..., FRI: ... }.",
                "calendar: { hours: {} } ~ :1: calendar.hours: names no day. Maybe { MON-FRI: \"09:00-18:00\" }.",
                "calendar: { holidays: [2026-13-01] } ~ :1: calendar.holidays[0]: '2026-13-01' is no date. Maybe 2026-11-04.",
                "calendar: { holidays: [2026-11-04], workingDays: [2026-11-04] } ~ :1: calendar.workingDays: 2026-11-04 is both a holiday and a working day. Maybe one of the two is meant for another day.",
                "only: [stale-dael] ~ :1: only: 'stale-dael' is no criterion. Maybe you meant 'stale-deal'.",
                "{ only: [stale-deal], criteria: { moved-back: on } } ~ :1: criteria.moved-back: is on, but 'only' leaves it out. See line 1.",
                "{ only: [stale-deal], criteria: { stale-deal: off } } ~ :1: criteria.stale-deal: is off, but 'only' names it. See line 1.",
                "criteria: { stale-deal: maybe } ~ :1: criteria.stale-deal: 'maybe' is neither on nor off. Maybe on, or true.",
                "criteria: { stale-deal: [7] } ~ :1: criteria.stale-deal: a list where a map is expected. Maybe { name: value }.",
                "criteria: { stale-deal: } ~ :1: criteria.stale-deal: says nothing. Maybe on, off, or { severity: MAJOR }.",
                "criteria: { stale-deal: { maxIdleDays: } } ~ :1: criteria.stale-deal.maxIdleDays: has no value.",
                "criteria: { stale-deal: { maxIdleDays: [7] } } ~ :1: criteria.stale-deal.maxIdleDays: a list is not a single value.",
                "criteria: { stale-deal: { perStage: { a: } } } ~ :1: criteria.stale-deal.perStage: a: an empty value is not a single value.",
                "criteria: { deal-without-task: { exemptStages: [a, ] } } ~ OK",
                "criteria: { deal-without-task: { exemptStages: new } } ~ :1: criteria.deal-without-task.exemptStages: 'new' is no list. Maybe [new].",
                "criteria: { moved-back: { allowedRoles: [BOSS] } } ~ :1: criteria.moved-back.allowedRoles: 'BOSS' is not known here. Known are SALES_REP, TRAINEE, HEAD_OF_SALES, QUALITY_CONTROL, LEAD_EXCHANGE, ROBOT.",
                "criteria: { too-many-open-deals: { limit: { BOSS: 3 } } } ~ :1: criteria.too-many-open-deals.limit: 'BOSS' is not known here. Known are SALES_REP, TRAINEE, HEAD_OF_SALES, QUALITY_CONTROL, LEAD_EXCHANGE, ROBOT.",
                "criteria: { too-many-open-deals: { limit: { TRAINEE: 0 } } } ~ :1: criteria.too-many-open-deals.limit: TRAINEE: 0 is too little. It is at least 1.",
                "requiredFields: [{ from: work }] ~ :1: requiredFields[0]: names no field. Maybe field: contact.phone.",
                "requiredFields: [{ field: [] }] ~ :1: requiredFields[0]: names no field. Maybe field: contact.phone.",
                "requiredFields: [{ field: contact.fone }] ~ :1: requiredFields[0]: 'contact.fone' is no field. Maybe you meant 'contact.phone'.",
                "requiredFields: [{ field: deal.fields. }] ~ :1: requiredFields[0]: 'deal.fields.' is no field.",
                "requiredFields: [{ fields: deal.note }] ~ :1: requiredFields[0].fields: unknown key. Maybe you meant 'field'.",
                "requiredFields: [{ field: deal.note, pipeline: sales, from: partners/new }] ~ :1: requiredFields[0]: from 'partners/new' is no stage of pipeline 'sales'. Maybe one of the two is meant for another pipeline.",
                "pipelines: { p: { criterion: {} } } ~ :1: pipelines.p.criterion: unknown key. Maybe you meant 'criteria'.",
                "extends: strict-funel ~ :1: extends: 'strict-funel' is no shipped profile. Maybe you meant 'strict-funnel'.",
            })
    void an_entry_that_cannot_be_meant_is_refused_with_advice(String yaml, String message) {
        if (message.equals("OK")) {
            assertThat(Criteria.resolve(yaml)).isNotNull();
        } else {
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> Criteria.resolve(yaml))
                    .satisfies(
                            e -> assertThat(e.getMessage().lines().findFirst()).contains("policy.yaml" + message));
        }
    }

    @Test
    void calls_in_java_are_named_as_such() {
        Policy policy = Policy.standard()
                .zone("Mars")
                .set("stale-deal", "maxIdleDay", 7)
                .set("moved-back", "allowedRoles", "ROBOT")
                .term("conversation.minTalk", Duration.ofSeconds(-1))
                .systemic(new SystemicTerms(new BigDecimal("2"), BigDecimal.ONE, 5))
                .requiredFields(List.of(RequiredField.anyOf("deal.nota")))
                .forPipeline("p", p -> p.on("overdue"));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> policy.resolve(Criteria.SPECS))
                .withMessage("""
                        policy set in Java: zone: there is no zone 'Mars'. Maybe Europe/Moscow.
                        policy set in Java: systemic.share: '2' is no share. Maybe '20 %', or 0.2.
                        policy set in Java: requiredFields: 'deal.nota' is no field. Maybe you meant 'deal.note'.
                        policy set in Java: criteria.stale-deal.maxIdleDay: unknown parameter. Maybe you meant 'maxIdleDays'.
                        policy set in Java: criteria.moved-back.allowedRoles: 'ROBOT' is no list. Maybe [ROBOT].
                        policy set in Java: conversation.minTalk: PT-1S is no working time. It is 0 or more, in whole seconds.
                        policy set in Java: pipelines.p.criteria.overdue: unknown criterion. Known are overdue-task, deal-without-task, stale-deal, skipped-stage, required-field-missing, deal-without-note, moved-back, too-many-open-deals, deal-below-minimum.""")
                .satisfies(e -> assertThat(e.problems()).hasSize(7));
    }

    @Test
    void a_calendar_without_working_days_is_refused() {
        BusinessCalendar never = BusinessCalendar.builder()
                .workingDay(LocalDate.of(2026, 12, 26))
                .build();

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.standard().calendar(never).resolve(Criteria.SPECS))
                .withMessage("policy set in Java: calendar: has no working hours on any day of the week."
                        + " Maybe .hours(\"MON-FRI\", \"09:00-18:00\").");
    }

    @Test
    void an_unknown_profile_is_refused_with_those_there_are() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Policy.profile("strict"))
                .withMessage(
                        "profile 'strict': there is no such profile. Known are controller, strict-funnel, lead-exchange, company-standard, monthly-clean-up.");
    }

    @Test
    void a_problem_stays_on_its_line_whatever_the_keys_are() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Criteria.resolve("\"a\\nb\\u202ec\": 1"))
                .satisfies(e -> assertThat(e.getMessage()).startsWith("policy.yaml:1: a b c: unknown key."));
    }

    @Test
    void of_very_many_problems_the_first_hundred_are_named() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            yaml.append("key").append(i).append(": 1\n");
        }

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Criteria.resolve(yaml.toString()))
                .satisfies(e -> assertThat(e.problems()).hasSize(101))
                .withMessageEndingWith(
                        "policy.yaml:100: key99: unknown key.\n" + "policy.yaml: there are more than 100 problems.");
    }

    @Test
    void a_criterion_cannot_take_the_words_of_policies_for_its_parameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CriterionSpec(
                        "mine", Severity.INFO, Cadence.INSTANT, true, Parameter.parseAll("severity = 3")))
                .withMessage(
                        "Criterion 'mine' cannot have a parameter 'severity': policies say that of every criterion.");
    }

    @Test
    void a_refusal_survives_the_way_to_another_process() throws IOException, ClassNotFoundException {
        PolicyException refusal = catchThrowableOfType(PolicyException.class, () -> Criteria.resolve("zone: Mars"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((PolicyException) in.readObject()).problems()).isEqualTo(refusal.problems());
        }
    }

    private static void refused(String yaml, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Criteria.resolve(yaml))
                .withMessage(message);
    }
}
