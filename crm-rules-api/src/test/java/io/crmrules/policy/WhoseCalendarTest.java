package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Deal;
import io.crmrules.model.Leave;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.calendar.Country;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoseCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final ZoneId EAST = ZoneId.of("Asia/Vladivostok");
    private static final User ANNA = User.of("u1", "Анна", Role.SALES_REP);
    private static final User BORIS = User.of("u2", "Борис", Role.SALES_REP);
    private static final User FAR = new User("u3", "Вера", Role.SALES_REP, true, true, null, EAST, List.of());

    private static final PolicyInForce POLICY = Criteria.resolve("""
            calendar: { holidays: [2026-11-23] }
            calendars:
              east: { zone: Asia/Vladivostok, holidays: [2026-11-24] }
              almaty: { zone: Asia/Almaty, hours: { MON-FRI: "10:00-19:00" } }
            users:
              u1: { calendar: east, team: Восток, absent: [ { from: 2026-11-21, to: 2026-11-21, deputy: u2 } ] }
            pipelines:
              support: { calendar: almaty }
              archive: { criteria: off }
            """);

    @Test
    void a_deal_goes_by_its_owner_s_calendar_else_by_its_pipeline_s_else_by_the_company_s() {
        assertThat(zone(POLICY.calendar(deal("sales", ANNA)))).isEqualTo("Asia/Vladivostok");
        assertThat(zone(POLICY.calendar(deal("support", FAR)))).isEqualTo("Asia/Vladivostok");
        assertThat(zone(POLICY.calendar(deal("support", BORIS)))).isEqualTo("Asia/Almaty");
        assertThat(zone(POLICY.calendar(deal("support", null)))).isEqualTo("Asia/Almaty");
        assertThat(POLICY.calendar(deal("sales", BORIS))).isSameAs(POLICY.calendar());
    }

    @Test
    void a_task_goes_by_its_assignee_s_calendar_else_by_the_deal_s() {
        Task unassigned = Task.builder("t1").build();
        Deal deal = deal("support", BORIS);

        assertThat(zone(POLICY.calendar(unassigned, deal))).isEqualTo("Asia/Almaty");
        assertThat(POLICY.calendar(Task.builder("t2").assignee(BORIS).build(), deal))
                .isSameAs(POLICY.calendar());
    }

    @Test
    void holidays_add_up_hours_are_replaced_and_a_calendar_abroad_has_no_holidays_of_russia() {
        BusinessCalendar east = POLICY.calendar(ANNA);
        BusinessCalendar almaty = POLICY.calendar(deal("support", BORIS));

        assertThat(east.holidays()).containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));
        assertThat(east.country()).isEqualTo(Country.RUSSIA);
        assertThat(almaty.country()).isEqualTo(Country.NONE);
        assertThat(almaty.hours())
                .hasToString(
                        "{MONDAY=10:00-19:00, TUESDAY=10:00-19:00, WEDNESDAY=10:00-19:00, THURSDAY=10:00-19:00, FRIDAY=10:00-19:00}");
        assertThat(POLICY.calendar(FAR).country()).isEqualTo(Country.RUSSIA);
    }

    @Test
    void somebody_is_away_on_days_of_their_own_calendar_and_the_deputy_must_be_there() {
        Deputies deputies = new Deputies(POLICY, Map.of("u1", ANNA, "u2", BORIS)::get);

        assertThat(deputies.of(ANNA, NOW)).as("it is the 21st in the east").isEqualTo(BORIS);
        assertThat(deputies.away(BORIS, NOW)).isFalse();
        assertThat(new Deputies(POLICY, Map.of("u2", BORIS.dismissed())::get).of(ANNA, NOW))
                .isNull();
        assertThat(deputies.of(ANNA, NOW.minusSeconds(86_400))).isNull();
        assertThat(POLICY.team(ANNA)).isEqualTo("Восток");
    }

    @Test
    void two_who_stand_in_for_each_other_have_no_deputy_while_both_are_away() {
        List<Leave> always = List.of(new Leave(LocalDate.MIN, LocalDate.MAX, "u2"));
        PolicyInForce policy = Policy.standard()
                .forUser("u1", user -> user.absent(always))
                .forUser("u2", user -> user.absent(List.of(new Leave(LocalDate.MIN, LocalDate.MAX, "u1"))))
                .resolve(Criteria.SPECS);

        assertThat(new Deputies(policy, Map.of("u1", ANNA, "u2", BORIS)::get).of(ANNA, NOW))
                .isNull();
    }

    @Test
    void a_pipeline_may_be_judged_by_nothing() {
        assertThat(POLICY.judges(pipeline("archive"))).isFalse();
        assertThat(POLICY.judges(pipeline("sales"))).isTrue();
    }

    @Test
    void the_account_s_zone_and_calendar_hold_where_the_company_says_nothing() {
        Map<String, Object> account = Map.of("country", "KZ", "hours", Map.of("MON-FRI", "10:00-19:00"));

        PolicyInForce plain = Policy.standard().resolve(Criteria.SPECS).inAccount(ZoneId.of("Asia/Almaty"), account);
        assertThat(plain.zone()).hasToString("Asia/Almaty");
        assertThat(plain.calendar().country()).hasToString("KZ");
        assertThat(plain.hash()).isNotEqualTo(POLICY.hash());

        PolicyInForce own = Criteria.resolve("zone: Europe/Samara").inAccount(ZoneId.of("Asia/Almaty"), account);
        assertThat(own.zone()).hasToString("Europe/Samara");
        assertThat(own.calendar().hours()).hasSize(5);
    }

    @Test
    void what_the_account_says_wrongly_does_not_hold_and_is_told() {
        PolicyInForce policy = Policy.standard()
                .resolve(Criteria.SPECS)
                .inAccount(null, Map.of("hours", Map.of("MON-FRI", "soon"), "country", "RU"));

        assertThat(policy.calendar()).isEqualTo(BusinessCalendar.standard());
        assertThat(policy.warnings("en"))
                .extracting(PolicyProblem::toString)
                .containsExactly("account of the CRM: calendar.hours: is not understood and does not hold:"
                        + " hours.MON-FRI: 'soon' are no hours. Maybe say it in the company's own policy.");
    }

    @Test
    void a_zone_abroad_without_a_country_has_no_holidays_and_says_so() {
        PolicyInForce policy = Criteria.resolve("zone: Asia/Almaty");

        assertThat(policy.calendar().country()).isEqualTo(Country.NONE);
        assertThat(policy.warnings("en")).hasSize(1);
        assertThat(Criteria.resolve("{ zone: Asia/Almaty, calendar: { country: none } }")
                        .warnings("en"))
                .isEmpty();
    }

    private static String zone(BusinessCalendar calendar) {
        return calendar.zone().getId();
    }

    private static Pipeline pipeline(String id) {
        return Pipeline.builder(id).stage("new", "New", Stage.Type.INCOMING).build();
    }

    private static Deal deal(String pipeline, @Nullable User owner) {
        return Deal.builder("D-1", pipeline(pipeline).stages().get(0), NOW)
                .owner(owner)
                .build();
    }
}
