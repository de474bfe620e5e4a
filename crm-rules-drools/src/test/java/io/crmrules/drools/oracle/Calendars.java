package io.crmrules.drools.oracle;

import io.crmrules.drools.oracle.WorkingTime.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** When companies work, more and less usual ones. */
final class Calendars {

    /** With whole and odd offsets, and clocks that change at night, by half an hour, or at midnight. */
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Moscow",
                    "Europe/Moscow",
                    "Asia/Vladivostok",
                    "Europe/Berlin",
                    "America/New_York",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Asia/Beirut",
                    "America/Havana")
            .map(ZoneId::of)
            .toList();

    private static final List<Map<DayOfWeek, Shift>> WEEKS = List.of(
            WorkingTime.OFFICE,
            WorkingTime.OFFICE,
            days(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, new Shift(0, 24 * 60)),
            days(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, new Shift(10 * 60, 19 * 60 + 30)),
            days(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, new Shift(8 * 60, 22 * 60)),
            with(WorkingTime.OFFICE, DayOfWeek.FRIDAY, new Shift(9 * 60, 16 * 60 + 45)),
            with(WorkingTime.OFFICE, DayOfWeek.SUNDAY, new Shift(0, 6 * 60)));

    private final Chance chance;

    Calendars(Chance chance) {
        this.chance = chance;
    }

    /** With holidays and moved working days around a date. */
    WorkingTime around(LocalDate date) {
        List<LocalDate> near = date.minusDays(30).datesUntil(date.plusDays(20)).toList();
        Set<LocalDate> holidays = chance.of(70) ? chance.some(15, near) : Set.of();
        List<LocalDate> others =
                near.stream().filter(day -> !holidays.contains(day)).toList();
        Set<LocalDate> worked = chance.of(50) ? chance.some(15, others) : Set.of();
        return new WorkingTime(chance.pick(ZONES), chance.pick(WEEKS), holidays, worked);
    }

    private static Map<DayOfWeek, Shift> days(DayOfWeek first, DayOfWeek last, Shift shift) {
        Map<DayOfWeek, Shift> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(first, last).forEach(day -> week.put(day, shift));
        return week;
    }

    private static Map<DayOfWeek, Shift> with(Map<DayOfWeek, Shift> usual, DayOfWeek day, Shift shift) {
        Map<DayOfWeek, Shift> week = new EnumMap<>(usual);
        week.put(day, shift);
        return week;
    }
}
