package io.crmrules.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsOfRulesTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T18:05:00+03:00");
    private static final Stage WORK = Pipeline.builder("sales")
            .stage("work", "В работе", Stage.Type.WORKING)
            .build()
            .stages()
            .get(0);
    private static final Deal DEAL = Deal.builder("D", WORK, FRIDAY).build();
    private static final CriterionSpec RULE = new CriterionSpec(
            "rule",
            Severity.MAJOR,
            Cadence.DAY_END,
            true,
            Parameter.parseAll("limit = 10; term = 3 days; worked = 2 working days; gap = 15 min; share = 10 %;"
                    + " from = 9; until = 21; night = 22; morning = 6; names = [Скидка, Discount];"
                    + " forms = ['##########', '############']; tags = [Партнёр]"));
    private final Check check =
            new DefaultCheck(Policy.standard().resolve(List.of(RULE)), Coverage.everything(), FRIDAY);

    @Test
    void a_moment_has_an_hour_and_a_day_by_the_calendar_of_the_deal() {
        Instant late = Instant.parse("2026-11-20T21:30:00Z");

        assertThat(check.hour(late, DEAL)).isZero();
        assertThat(check.day(late, DEAL)).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(check.dayOff(late, DEAL)).isTrue();
        assertThat(check.dayOff(FRIDAY, DEAL)).isFalse();
        assertThat(check.hour(null, DEAL)).isNull();
        assertThat(check.day(null, DEAL)).isNull();
        assertThat(check.dayOff(null, DEAL)).isFalse();
    }

    @Test
    void a_moment_so_many_days_after_another_has_its_local_time() {
        assertThat(check.daysAfter(FRIDAY, "rule.term", DEAL)).isEqualTo("2026-11-23T15:05:00Z");
        assertThat(check.workingDaysOver(FRIDAY, "rule.worked", DEAL)).isEqualTo("2026-11-24T21:00:00Z");
        assertThat(check.daysAfter(null, "rule.term", DEAL)).isNull();
        assertThat(check.workingDaysOver(null, "rule.worked", DEAL)).isNull();
    }

    @Test
    void moments_are_near_up_to_the_limit_and_unknown_ones_never() {
        assertThat(check.near(FRIDAY, FRIDAY.minusSeconds(900), "rule.gap", DEAL))
                .isTrue();
        assertThat(check.near(FRIDAY, FRIDAY.plusSeconds(901), "rule.gap", DEAL))
                .isFalse();
        assertThat(check.near(null, FRIDAY, "rule.gap", DEAL)).isFalse();
        assertThat(check.near(FRIDAY, null, "rule.gap", DEAL)).isFalse();
    }

    @Test
    void a_month_begins_at_local_midnight_and_ends_with_a_working_day() {
        assertThat(check.monthBegan(0, null)).isEqualTo("2026-10-31T21:00:00Z");
        assertThat(check.monthBegan(1, null)).isEqualTo("2026-09-30T21:00:00Z");
        assertThat(check.lastWorkingDayBegan(1, null)).isEqualTo("2026-10-29T21:00:00Z");
        assertThat(check.lastWorkingDayBegan(0, null)).isEqualTo("2026-11-29T21:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"08:59, true", "09:00, false", "20:59, false", "21:00, true"})
    void hours_at_the_customers_are_asked_where_these_are_known(String time, boolean outside) {
        Instant called = Instant.parse("2026-11-20T" + time + ":00+05:00");
        Deal far = withCity("Пермь");

        assertThat(check.outsideCustomersHours(called, "rule.from", "rule.until", far))
                .isEqualTo(outside);
        assertThat(check.outsideCustomersHours(called, "rule.from", "rule.until", DEAL))
                .isFalse();
        assertThat(check.outsideCustomersHours(null, "rule.from", "rule.until", far))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"21:59, true", "22:00, false", "05:59, false", "06:00, true"})
    void hours_may_go_over_midnight(String time, boolean outside) {
        Instant called = Instant.parse("2026-11-20T" + time + ":00+05:00");

        assertThat(check.outsideCustomersHours(called, "rule.night", "rule.morning", withCity("Пермь")))
                .isEqualTo(outside);
    }

    private static Deal withCity(String city) {
        return DEAL.toBuilder()
                .contacts(Contact.builder("c").city(city).build())
                .build();
    }

    @Test
    void a_text_that_is_a_number_is_compared_and_no_other() {
        assertThat(check.moreThan("10,5 %", "rule.limit", DEAL)).isTrue();
        assertThat(check.moreThan("10", "rule.limit", DEAL)).isFalse();
        assertThat(check.lessThan("9", "rule.limit", DEAL)).isTrue();
        assertThat(check.lessThan("10", "rule.limit", DEAL)).isFalse();
        assertThat(check.moreThan("много", "rule.limit", DEAL)).isFalse();
        assertThat(check.lessThan(null, "rule.limit", DEAL)).isFalse();
        assertThat(check.number("1 000")).isEqualByComparingTo("1000");
    }

    @Test
    void a_text_fits_one_of_several_forms() {
        assertThat(check.fits("770708389312", "rule.forms", DEAL)).isTrue();
        assertThat(check.fits("77070838931", "rule.forms", DEAL)).isFalse();
        assertThat(check.fits("-", "rule.forms", DEAL)).isFalse();
        assertThat(check.fits(null, "rule.forms", DEAL)).isFalse();
        assertThat(check.secrets(null)).isEmpty();
        assertThat(check.secrets("cvv 123")).containsExactly(Secret.CARD_CODE);
    }

    @Test
    void own_fields_are_read_from_deals_contacts_and_companies_by_the_first_name_that_is_filled_in() {
        Map<String, String> fields = Map.of("Скидка", "-", "Discount", "15");
        Deal deal = DEAL.toBuilder().fields(fields).build();
        Contact contact = Contact.builder("c").fields(fields).build();
        Company company = Company.builder("co").fields(fields).build();

        assertThat(check.field("rule.names", deal)).isEqualTo("15");
        assertThat(check.field(contact, "rule.names", DEAL)).isEqualTo("15");
        assertThat(check.field(company, "rule.names", DEAL)).isEqualTo("15");
        assertThat(check.field("rule.names", DEAL)).isEmpty();
        assertThat(check.field((Company) null, "rule.names", DEAL)).isEmpty();
        assertThat(check.field((Contact) null, "rule.names", DEAL)).isEmpty();
    }

    @Test
    void a_tag_is_found_however_it_is_written() {
        assertThat(check.tagged(
                        "rule.tags",
                        DEAL.toBuilder().tags(List.of("vip", "ПАРТНЕР!")).build()))
                .isTrue();
        assertThat(check.tagged(
                        "rule.tags", DEAL.toBuilder().tags(List.of("партнёрка")).build()))
                .isFalse();
        assertThat(check.tagged("rule.tags", DEAL)).isFalse();
    }

    @Test
    void a_task_is_put_off_by_people_and_to_a_later_moment() {
        User robot = User.builder("r").role(Role.ROBOT).build();
        Instant later = FRIDAY.plusSeconds(60);
        Task task = Task.builder("t")
                .dueChanges(List.of(
                        new DueChange(FRIDAY, later, FRIDAY, null),
                        new DueChange(FRIDAY, later, FRIDAY, robot),
                        new DueChange(later, FRIDAY, FRIDAY, null),
                        new DueChange(null, later, FRIDAY, null),
                        new DueChange(FRIDAY, null, FRIDAY, null)))
                .build();

        assertThat(check.timesPutOff(task)).isEqualTo(1);
        assertThat(check.timesPutOff(Task.builder("t").build())).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "100, 110, false",
                "100, 110.01, true",
                "100, 89, true",
                "100, 90, false",
                "0, 90, false",
                "'', 90, false",
                "100, '', false"
            })
    void a_field_has_changed_when_its_number_moved_by_more_than_a_share(String from, String to, boolean changed) {
        FieldChange change = new FieldChange("amount", from, to, FRIDAY, null);

        assertThat(check.changedBeyond(change, "rule.share", DEAL)).isEqualTo(changed);
    }
}
