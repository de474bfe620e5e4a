package io.crmrules.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {

    private static final BusinessCalendar RUSSIA = BusinessCalendar.standard();

    @ParameterizedTest
    @CsvSource({"2024, 248", "2025, 247", "2026, 247"})
    void a_year_has_the_working_days_that_were_decreed(int year, int days) {
        assertThat(days(year)).isEqualTo(days);
    }

    private static long days(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(RUSSIA::workingDay).count();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-27, 18:00",
        "2024-11-02, 17:00",
        "2024-12-28, 18:00",
        "2025-11-01, 17:00",
        "2024-02-22, 17:00",
        "2025-03-07, 17:00",
        "2026-04-30, 17:00",
        "2026-11-03, 17:00",
        "2027-12-31, 17:00",
        "2026-12-30, 18:00"
    })
    void a_moved_saturday_is_worked_like_a_friday_and_the_day_before_a_holiday_is_shorter(
            LocalDate date, String closing) {
        assertThat(RUSSIA.dueMoment(date))
                .isEqualTo(LocalDateTime.parse(date + "T" + closing)
                        .atZone(RUSSIA.zone())
                        .toInstant());
    }

    @Test
    void holidays_on_a_weekend_are_made_up_for_where_nothing_else_was_decreed() {
        assertThat(off(2026))
                .isEqualTo("01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31");
        assertThat(off(2025))
                .isEqualTo("01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31");
        assertThat(off(2027)).isEqualTo("01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04");
        assertThat(Country.RUSSIA.knows(2026)).isTrue();
        assertThat(Country.RUSSIA.knows(2027)).isFalse();
    }

    private static String off(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(date -> date.getDayOfWeek().getValue() < 6 && !RUSSIA.workingDay(date))
                .map(date -> date.toString().substring(5))
                .collect(Collectors.joining(" "));
    }

    @Test
    void days_off_hold_for_who_works_on_saturdays_too() {
        BusinessCalendar six = RUSSIA.toBuilder().hours("SAT", "10:00-14:00").build();

        assertThat(six.workingDay(LocalDate.of(2025, 3, 8))).isFalse();
        assertThat(six.workingTime(
                        LocalDate.of(2024, 4, 27).atStartOfDay(six.zone()).toInstant(),
                        LocalDate.of(2024, 4, 28).atStartOfDay(six.zone()).toInstant()))
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void other_countries_have_the_holidays_that_jollyday_knows() {
        BusinessCalendar kazakh = RUSSIA.toBuilder()
                .zone(ZoneId.of("Asia/Almaty"))
                .country(Country.of("kz"))
                .build();

        assertThat(kazakh.workingDay(LocalDate.of(2026, 12, 16))).isFalse();
        assertThat(kazakh.workingDay(LocalDate.of(2026, 11, 4))).isTrue();
        assertThat(Country.of("none").home(ZoneId.of("Europe/Moscow"))).isFalse();
    }

    @Test
    void a_country_that_is_not_known_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Country.of("XX"))
                .withMessage("the public holidays of 'XX' are not known."
                        + " Maybe RU, KZ, another code of two letters, or none.");
    }
}
