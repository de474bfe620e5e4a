package io.crmrules.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final BusinessCalendar STANDARD = BusinessCalendar.standard();
    private static final BusinessCalendar NEVER = BusinessCalendar.builder().build();

    // 2026-11-20 is a Friday, 2026-11-04 a Wednesday, 2026-12-26 a Saturday.

    @Test
    void working_time_counts_the_hours_of_working_days_only() {
        assertThat(STANDARD.workingTime(at("2026-11-20T17:00"), at("2026-11-23T10:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(STANDARD.workingTime(at("2026-11-20T08:00"), at("2026-11-20T20:00")))
                .isEqualTo(Duration.ofHours(9));
        assertThat(STANDARD.workingTime(at("2026-11-21T08:00"), at("2026-11-22T20:00")))
                .isZero();
        assertThat(STANDARD.workingTime(at("2026-11-20T12:00"), at("2026-11-20T11:00")))
                .isZero();
        assertThat(STANDARD.workingTime(
                        at("2026-11-20T12:00"), at("2026-11-20T12:00").plusNanos(5)))
                .isEqualTo(Duration.ofNanos(5));
    }

    @Test
    void a_lead_of_saturday_night_is_due_on_monday_morning() {
        assertThat(STANDARD.plusWorkingTime(at("2026-11-21T22:00"), Duration.ofMinutes(30)))
                .isEqualTo(at("2026-11-23T09:30"));
    }

    @Test
    void time_used_up_at_closing_ends_at_closing() {
        Instant deadline = STANDARD.plusWorkingTime(at("2026-11-20T17:00"), Duration.ofHours(1));

        assertThat(deadline).isEqualTo(at("2026-11-20T18:00"));
        assertThat(STANDARD.plusWorkingTime(
                        at("2026-11-20T17:00"), Duration.ofHours(1).plusNanos(1)))
                .isEqualTo(at("2026-11-23T09:00").plusNanos(1));
        assertThat(STANDARD.workingTime(at("2026-11-20T17:00"), at("2026-11-23T09:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void nothing_added_is_the_moment_itself() {
        assertThat(STANDARD.plusWorkingTime(at("2026-11-21T22:00"), Duration.ZERO))
                .isEqualTo(at("2026-11-21T22:00"));
        assertThat(STANDARD.plusWorkingTime(at("2026-11-21T22:00"), Duration.ofHours(-1)))
                .isEqualTo(at("2026-11-21T22:00"));
    }

    @Test
    void working_days_pass_after_the_date_of_the_event_up_to_today() {
        assertThat(STANDARD.workingDaysPassed(at("2026-11-16T17:00"), at("2026-11-18T08:00")))
                .isEqualTo(2);
        assertThat(STANDARD.workingDaysPassed(at("2026-11-20T09:00"), at("2026-11-20T23:00")))
                .isZero();
        assertThat(STANDARD.workingDaysPassed(at("2026-11-20T09:00"), at("2026-11-22T23:00")))
                .isZero();
        assertThat(STANDARD.workingDaysPassed(at("2026-11-20T09:00"), at("2026-11-23T00:00")))
                .isEqualTo(1);
        assertThat(STANDARD.workingDaysPassed(at("2026-11-23T09:00"), at("2026-11-20T00:00")))
                .isZero();
    }

    @Test
    void more_working_days_than_allowed_have_passed_from_the_beginning_of_the_next() {
        assertThat(STANDARD.workingDaysOver(at("2026-11-16T17:00"), 2)).isEqualTo(at("2026-11-19T00:00"));
        assertThat(STANDARD.workingDaysOver(at("2026-11-20T17:00"), 0)).isEqualTo(at("2026-11-23T00:00"));
        assertThat(STANDARD.workingDaysOver(at("2026-11-21T12:00"), 1)).isEqualTo(at("2026-11-24T00:00"));
        assertThat(NEVER.workingDaysOver(at("2026-11-20T12:00"), 1)).isEqualTo(Instant.MAX);
    }

    @Test
    void a_day_has_ended_when_its_closing_time_is_reached() {
        assertThat(STANDARD.cutoff(at("2026-11-20T18:00"))).isEqualTo(at("2026-11-20T18:00"));
        assertThat(STANDARD.cutoff(at("2026-11-20T18:00").minusNanos(1))).isEqualTo(at("2026-11-19T18:00"));
        assertThat(STANDARD.cutoff(at("2026-11-22T12:00"))).isEqualTo(at("2026-11-20T18:00"));
        assertThat(STANDARD.cutoff(at("2026-11-23T08:00"))).isEqualTo(at("2026-11-20T18:00"));
    }

    @Test
    void a_date_is_due_at_the_closing_of_that_day_or_of_the_next_working_day() {
        assertThat(STANDARD.dueMoment(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-20T18:00"));
        assertThat(STANDARD.dueMoment(LocalDate.of(2026, 11, 21))).isEqualTo(at("2026-11-23T18:00"));
    }

    @Test
    void days_before_keep_the_local_time() {
        BusinessCalendar berlin = STANDARD.in(ZoneId.of("Europe/Berlin"));
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Instant now = LocalDateTime.parse("2026-03-30T12:00").atZone(zone).toInstant();

        assertThat(berlin.daysBefore(now, 2))
                .isEqualTo(LocalDateTime.parse("2026-03-28T12:00").atZone(zone).toInstant());
        assertThat(Duration.between(berlin.daysBefore(now, 2), now)).isEqualTo(Duration.ofHours(47));
        assertThat(berlin.daysBefore(now, 0)).isEqualTo(now);
        assertThat(berlin.dateOf(berlin.daysBefore(now, -2))).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void holidays_and_moved_working_days_depart_from_the_week() {
        BusinessCalendar calendar = BusinessCalendar.builder()
                .zone(MOSCOW)
                .hours("MON-THU", "09:00-18:00")
                .hours("FRI", "09:00-17:00")
                .holiday(LocalDate.of(2026, 11, 4))
                .workingDay(LocalDate.of(2026, 12, 26))
                .build();

        assertThat(calendar.workingDay(LocalDate.of(2026, 11, 4))).isFalse();
        assertThat(calendar.workingTime(at("2026-11-03T17:00"), at("2026-11-05T10:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(calendar.dueMoment(LocalDate.of(2026, 11, 4))).isEqualTo(at("2026-11-05T18:00"));
        assertThat(calendar.workingDay(LocalDate.of(2026, 12, 26))).isTrue();
        assertThat(calendar.cutoff(at("2026-12-27T12:00")))
                .as("a moved day takes the hours of the nearest weekday before it")
                .isEqualTo(at("2026-12-26T17:00"));
        assertThat(calendar.workingDaysPassed(at("2026-12-25T12:00"), at("2026-12-28T12:00")))
                .isEqualTo(2);
    }

    @Test
    void a_day_may_close_at_24_00() {
        BusinessCalendar always = BusinessCalendar.builder()
                .zone(MOSCOW)
                .hours("MON-SUN", "00:00-24:00")
                .build();

        assertThat(always.workingTime(at("2026-11-20T00:00"), at("2026-11-27T00:00")))
                .isEqualTo(Duration.ofDays(7));
        assertThat(always.cutoff(at("2026-11-20T00:00"))).isEqualTo(at("2026-11-20T00:00"));
        assertThat(always.dueMoment(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-21T00:00"));
        assertThat(always.plusWorkingTime(at("2026-11-20T23:00"), Duration.ofHours(1)))
                .isEqualTo(at("2026-11-21T00:00"));
    }

    @Test
    void a_night_on_which_clocks_change_is_as_long_as_it_really_is() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        BusinessCalendar always = BusinessCalendar.builder()
                .zone(zone)
                .hours("MON-SUN", "00:00-24:00")
                .build();
        Instant spring = LocalDate.of(2026, 3, 29).atStartOfDay(zone).toInstant();
        Instant autumn = LocalDate.of(2026, 10, 25).atStartOfDay(zone).toInstant();

        assertThat(always.workingTime(spring, spring.plus(Duration.ofHours(30))))
                .isEqualTo(Duration.ofHours(30));
        assertThat(always.cutoff(spring.plus(Duration.ofHours(23)))).isEqualTo(spring.plus(Duration.ofHours(23)));
        assertThat(always.cutoff(autumn.plus(Duration.ofHours(24)))).isEqualTo(autumn);
        assertThat(always.plusWorkingTime(autumn, Duration.ofHours(25))).isEqualTo(autumn.plus(Duration.ofHours(25)));
    }

    @Test
    void a_date_that_the_zone_skipped_is_no_working_day() {
        BusinessCalendar samoa = STANDARD.in(ZoneId.of("Pacific/Apia"));

        assertThat(samoa.workingDay(LocalDate.of(2011, 12, 29))).isTrue();
        assertThat(samoa.workingDay(LocalDate.of(2011, 12, 30))).isFalse();
    }

    @Test
    void without_any_working_day_no_time_is_worked() {
        assertThat(NEVER.workingTime(Instant.MIN, Instant.MAX)).isZero();
        assertThat(NEVER.plusWorkingTime(at("2026-11-20T12:00"), Duration.ofHours(1)))
                .isEqualTo(Instant.MAX);
        assertThat(NEVER.workingDaysPassed(at("2020-11-20T12:00"), at("2026-11-20T12:00")))
                .isZero();
        assertThat(NEVER.cutoff(at("2026-11-20T12:00"))).isNull();
        assertThat(NEVER.dueMoment(LocalDate.of(2026, 11, 20))).isEqualTo(at("2026-11-21T00:00"));
        assertThat(NEVER.workingDay(LocalDate.of(2026, 11, 20))).isFalse();
    }

    @Test
    void the_ends_of_time_have_answers() {
        assertThat(STANDARD.workingTime(Instant.MIN, Instant.MAX)).isGreaterThan(Duration.ofDays(365 * 2000));
        assertThat(STANDARD.workingTime(at("9999-12-31T10:00"), at("9999-12-31T11:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(STANDARD.plusWorkingTime(at("2026-11-20T12:00"), Duration.ofSeconds(Long.MAX_VALUE)))
                .isEqualTo(Instant.MAX);
        assertThat(STANDARD.plusWorkingTime(Instant.MAX, Duration.ofHours(1))).isEqualTo(Instant.MAX);
        assertThat(STANDARD.plusWorkingTime(Instant.MIN, Duration.ofHours(1))).isAfter(Instant.MIN);
        assertThat(STANDARD.cutoff(Instant.MIN)).isNull();
        assertThat(STANDARD.cutoff(Instant.MAX)).isNotNull();
        assertThat(STANDARD.dueMoment(LocalDate.MAX)).isNotNull();
        assertThat(STANDARD.dueMoment(LocalDate.MIN)).isNotNull();
        assertThat(STANDARD.daysBefore(Instant.MIN, Integer.MAX_VALUE)).isNotNull();
        assertThat(STANDARD.daysBefore(Instant.MAX, Integer.MIN_VALUE)).isNotNull();
        assertThat(STANDARD.dateOf(Instant.MAX)).isEqualTo(LocalDate.of(10_000, 12, 31));
    }

    @Test
    void calendars_are_equal_when_they_decide_the_same() {
        BusinessCalendar same = BusinessCalendar.builder()
                .hours("FRI", "09:00-18:00")
                .hours("mon, tue, wed, thu", "9:00 - 18:00")
                .country(Country.RUSSIA)
                .build();

        assertThat(same).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(same.toBuilder().holiday(LocalDate.of(2026, 11, 4)).build()).isNotEqualTo(STANDARD);
        assertThat(STANDARD)
                .hasToString("Europe/Moscow RU {MONDAY=09:00-18:00, TUESDAY=09:00-18:00, WEDNESDAY=09:00-18:00,"
                        + " THURSDAY=09:00-18:00, FRIDAY=09:00-18:00} holidays [] workingDays [] dates {}");
    }

    @Test
    void a_calendar_that_contradicts_itself_is_refused() {
        CalendarBuilder builder = BusinessCalendar.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.hours("MON", "09:00-09:00"))
                .withMessage(
                        "closes at 09:00 and opens at 09:00. Maybe \"00:00-24:00\" for a whole day, or off for none.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.hours("MOO", "09:00-18:00"))
                .withMessage("'MOO' names no days of the week. Maybe MON-FRI, or SAT.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.hours("MON", "09:00-24:01"))
                .withMessage("'24:01' is no time of day. Maybe \"09:00-18:00\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.hours("MON", "nine to five"))
                .withMessage("'nine to five' are no hours. Maybe \"09:00-18:00\", or off.");
    }

    @Test
    void of_several_things_said_of_a_date_its_own_hours_count_then_that_people_work_then_that_they_do_not() {
        LocalDate date = LocalDate.of(2026, 11, 4);
        CalendarBuilder builder = STANDARD.toBuilder().holiday(date);

        assertThat(builder.build().workingDay(date)).isFalse();
        assertThat(builder.workingDay(date).build().dueMoment(date)).isEqualTo(at("2026-11-04T18:00"));
        assertThat(builder.date(date, "10:00-12:00").build().dueMoment(date)).isEqualTo(at("2026-11-04T12:00"));
        assertThat(builder.date(date, "off").build().dueMoment(date)).isEqualTo(at("2026-11-05T18:00"));
    }

    @Test
    void a_day_may_have_several_spans_and_overlapping_ones_count_once() {
        BusinessCalendar calendar = BusinessCalendar.builder()
                .hours("MON-FRI", "14:00-18:00, 09:00-13:00, 12:00-13:30, 13:30-13:45")
                .build();

        assertThat(calendar.hours()).containsValue(Hours.parse("09:00-13:45, 14:00-18:00"));
        assertThat(calendar.workingTime(at("2026-11-20T00:00"), at("2026-11-21T00:00")))
                .isEqualTo(Duration.ofMinutes(8 * 60 + 45));
        assertThat(calendar.plusWorkingTime(at("2026-11-20T13:40"), Duration.ofMinutes(10)))
                .isEqualTo(at("2026-11-20T14:05"));
    }

    @Test
    void a_span_over_midnight_belongs_to_the_date_on_which_it_begins() {
        BusinessCalendar nights = BusinessCalendar.builder()
                .hours("MON-FRI", "09:00-18:00")
                .hours("FRI", "22:00-06:00")
                .hours("SAT", "05:00-07:00")
                .holiday(LocalDate.of(2026, 11, 21))
                .build();

        assertThat(nights.workingTime(at("2026-11-20T00:00"), at("2026-11-22T00:00")))
                .as("it ends on a holiday and is worked all the same")
                .isEqualTo(Duration.ofHours(8));
        assertThat(nights.cutoff(at("2026-11-21T05:59"))).isEqualTo(at("2026-11-19T18:00"));
        assertThat(nights.cutoff(at("2026-11-21T06:00"))).isEqualTo(at("2026-11-21T06:00"));
        assertThat(nights.workingDaysPassed(at("2026-11-19T12:00"), at("2026-11-21T05:00")))
                .isEqualTo(1);
        assertThat(nights.workingTime(at("2026-11-28T04:00"), at("2026-11-28T12:00")))
                .as("an hour of two days counts once")
                .isEqualTo(Duration.ofHours(3));
        assertThat(nights.plusWorkingTime(at("2026-11-28T05:30"), Duration.ofHours(1)))
                .isEqualTo(at("2026-11-28T06:30"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MOSCOW).toInstant();
    }
}
