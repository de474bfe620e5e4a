package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.oracle.WorkingTime.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    private static final WorkingTime MOSCOW = WorkingTime.moscow();
    private static final WorkingTime SUNDAYS = new WorkingTime(
            ZoneId.of("Europe/Berlin"),
            Map.of(DayOfWeek.SUNDAY, new Shift(0, 24 * 60)),
            Set.of(LocalDate.of(2026, 11, 1)),
            Set.of(LocalDate.of(2026, 11, 3)));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00, 60, 2026-11-20T18:00",
        "2026-11-20T17:00, 61, 2026-11-23T09:01",
        "2026-11-21T22:00, 30, 2026-11-23T09:30",
        "2026-11-20T03:00, 540, 2026-11-20T18:00",
        "2026-11-21T22:00, 0, 2026-11-21T22:00"
    })
    void a_deadline_is_over_when_so_much_was_worked(String from, int minutes, String deadline) {
        assertThat(MOSCOW.deadline(moment(from), Duration.ofMinutes(minutes))).isEqualTo(moment(deadline));
    }

    @Test
    void more_than_so_many_working_days_have_passed_from_the_beginning_of_a_day_on() {
        assertThat(MOSCOW.daysOver(moment("2026-11-19T12:00"), 1)).isEqualTo(moment("2026-11-23T00:00"));
        assertThat(MOSCOW.daysPassed(moment("2026-11-19T12:00"), moment("2026-11-22T23:59")))
                .isEqualTo(1);
        assertThat(MOSCOW.daysPassed(moment("2026-11-19T12:00"), moment("2026-11-23T00:00")))
                .isEqualTo(2);
    }

    @Test
    void a_day_on_which_clocks_change_is_longer_or_shorter() {
        assertThat(worked("2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z")).isEqualTo(Duration.ofHours(23));
        assertThat(worked("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z")).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void holidays_are_free_and_moved_working_days_have_the_usual_hours() {
        assertThat(worked("2026-10-31T12:00:00Z", "2026-11-02T12:00:00Z")).isZero();
        assertThat(worked("2026-11-02T12:00:00Z", "2026-11-04T12:00:00Z")).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void days_ago_it_was_as_late_as_now_or_the_first_moment_that_is_not_earlier() {
        assertThat(SUNDAYS.daysBefore(Instant.parse("2026-03-30T00:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(SUNDAYS.daysBefore(Instant.parse("2026-10-26T01:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    private static Duration worked(String from, String to) {
        return SUNDAYS.between(Instant.parse(from), Instant.parse(to));
    }
}
