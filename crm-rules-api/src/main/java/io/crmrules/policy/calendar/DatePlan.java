package io.crmrules.policy.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which hours each date has: of single dates before moved working days, holidays, the country and the weekday. */
record DatePlan(
        Map<DayOfWeek, Hours> week,
        Country country,
        Set<LocalDate> holidays,
        Set<LocalDate> workingDays,
        Map<LocalDate, Hours> dates) {

    /** Up to here changes of the clock are looked up; a night shift after it has its usual length. */
    private static final Instant LAST_CHANGE = Instant.parse("2100-01-01T00:00:00Z");

    private static final int HOUR = 3600;

    WorkingDays days(LocalClock clock) {
        List<WorkingDay> usual = IntStream.range(0, 7)
                .mapToObj(i -> DayOfWeek.of(i + 1))
                .map(day -> WorkingDay.usual(on(day), on(day.minus(1))))
                .toList();
        List<WorkingDays.Special> specials = new ArrayList<>();
        for (long day : candidates(clock)) {
            LocalDate date = LocalDate.ofEpochDay(day);
            WorkingDay hours = WorkingDay.on(day, on(date), on(date.minusDays(1)), clock);
            if (!hours.equals(usual.get(WorkingDays.weekday(day)))) {
                specials.add(new WorkingDays.Special(day, hours));
            }
        }
        return new WorkingDays(usual, specials);
    }

    private Hours on(LocalDate date) {
        Hours own = dates.get(date);
        if (own != null) {
            return own;
        }
        boolean moved = workingDays.contains(date);
        NationalYear year = country.year(date.getYear());
        if (!moved && (holidays.contains(date) || year.off().contains(date))) {
            return Hours.OFF;
        }
        boolean worked = moved || year.worked().contains(date);
        Hours hours = worked ? byException(date.getDayOfWeek()) : on(date.getDayOfWeek());
        return year.shorter().contains(date) ? hours.shorter(HOUR) : hours;
    }

    private Hours on(DayOfWeek day) {
        return week.getOrDefault(day, Hours.OFF);
    }

    /** The hours of the weekday, else those of the nearest one before it that has some. */
    private Hours byException(DayOfWeek day) {
        return IntStream.range(0, 7)
                .mapToObj(back -> on(day.minus(back)))
                .filter(hours -> !hours.off())
                .findFirst()
                .orElse(Hours.OFF);
    }

    /** The days that may depart from their weekday; after a day that departs the next may, too. */
    private NavigableSet<Long> candidates(LocalClock clock) {
        NavigableSet<LocalDate> named = new TreeSet<>(holidays);
        named.addAll(workingDays);
        named.addAll(dates.keySet());
        IntStream.rangeClosed(Country.FIRST_YEAR, Country.LAST_YEAR)
                .forEach(year -> named.addAll(country.year(year).dates()));
        NavigableSet<Long> days = new TreeSet<>();
        named.forEach(date -> days.addAll(List.of(date.toEpochDay(), date.toEpochDay() + 1)));
        addClockChanges(clock, days);
        days.removeIf(day -> day != LocalClock.withinDays(day));
        return days;
    }

    private static void addClockChanges(LocalClock clock, NavigableSet<Long> days) {
        ZoneOffsetTransition change = clock.nextTransition(Instant.EPOCH);
        while (change != null && change.getInstant().isBefore(LAST_CHANGE)) {
            long first = Math.min(
                    change.getDateTimeBefore().toLocalDate().toEpochDay(),
                    change.getDateTimeAfter().toLocalDate().toEpochDay());
            days.addAll(List.of(first - 1, first, first + 1));
            change = clock.nextTransition(change.getInstant());
        }
    }
}
