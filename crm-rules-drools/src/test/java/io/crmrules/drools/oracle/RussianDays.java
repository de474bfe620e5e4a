package io.crmrules.drools.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Russia's working days, as the Labour Code has them and the government moved them in the years of the table. */
final class RussianDays {

    private static final Set<MonthDay> HOLIDAYS = Stream.of("02-23", "03-08", "05-01", "05-09", "06-12", "11-04")
            .map(day -> MonthDay.parse("--" + day))
            .collect(Collectors.toSet());
    private static final Set<LocalDate> OFF_BY_DECREE = dates(
            "2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31", "2025-05-02", "2025-05-08",
            "2025-06-13", "2025-11-03", "2025-12-31", "2026-01-09", "2026-12-31");
    private static final Set<LocalDate> WORKED = dates("2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01");
    private static final Set<LocalDate> SHORT_BY_DECREE = dates("2024-11-02", "2025-11-01");
    /** Holidays of a weekend that a decree speaks of; nothing else makes up for them. */
    private static final Set<LocalDate> MOVED = dates("2025-02-23", "2025-03-08");

    private RussianDays() {}

    static boolean off(LocalDate day) {
        return holiday(day) || OFF_BY_DECREE.contains(day) || madeUp(day);
    }

    /** Whether people work although it is a Saturday. */
    static boolean worked(LocalDate day) {
        return WORKED.contains(day);
    }

    /** Whether the day is an hour shorter where people work on it. */
    static boolean shorter(LocalDate day) {
        return holiday(day.plusDays(1)) || SHORT_BY_DECREE.contains(day);
    }

    static boolean holiday(LocalDate day) {
        boolean newYear = day.getMonthValue() == 1 && day.getDayOfMonth() <= 8;
        return newYear || HOLIDAYS.contains(MonthDay.from(day));
    }

    /** Article 112: the first working day after a holiday on a weekend, those of January aside. */
    private static boolean madeUp(LocalDate day) {
        return day.minusDays(10)
                .datesUntil(day)
                .filter(holiday -> weekend(holiday) && holiday(holiday) && holiday.getMonthValue() != 1)
                .filter(holiday -> !MOVED.contains(holiday))
                .anyMatch(holiday -> day.equals(workingDayAfter(holiday)));
    }

    private static LocalDate workingDayAfter(LocalDate holiday) {
        LocalDate day = holiday.plusDays(1);
        while (weekend(day) || holiday(day) || OFF_BY_DECREE.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Set<LocalDate> dates(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
