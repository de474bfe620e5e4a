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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When companies work, more and less usual ones. */
final class Calendars {

    static final Set<String> IN_RUSSIA = Set.of("Europe/Moscow", "Asia/Vladivostok", "Asia/Yekaterinburg");

    /** With whole and odd offsets, and clocks that change at night, by half an hour, or at midnight. */
    static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Moscow",
                    "Europe/Moscow",
                    "Asia/Vladivostok",
                    "Asia/Yekaterinburg",
                    "Europe/Berlin",
                    "America/New_York",
                    "Asia/Kathmandu",
                    "Australia/Lord_Howe",
                    "Asia/Beirut",
                    "America/Havana")
            .map(ZoneId::of)
            .toList();

    private static final List<Shift> WITH_A_BREAK = List.of(Shift.ofHours(9, 13), Shift.ofHours(14, 18));
    private static final List<Shift> THREE = List.of(Shift.ofHours(8, 10), Shift.ofHours(15, 19), Shift.ofHours(12, 14));
    private static final List<Shift> OVERLAPPING = List.of(Shift.ofHours(9, 15), Shift.ofHours(12, 18));
    private static final List<Shift> NIGHT = List.of(Shift.ofHours(22, 30));
    private static final List<Shift> EVENING = List.of(new Shift(14 * 60 + 30, 25 * 60 + 15));

    private static final Map<DayOfWeek, List<Shift>> OFFICE = WorkingTime.single(WorkingTime.OFFICE);
    private static final List<Map<DayOfWeek, List<Shift>>> WEEKS = List.of(
            OFFICE,
            OFFICE,
            days(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, List.of(new Shift(0, 24 * 60))),
            days(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, List.of(new Shift(10 * 60, 19 * 60 + 30))),
            days(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, List.of(new Shift(8 * 60, 22 * 60))),
            with(OFFICE, DayOfWeek.FRIDAY, List.of(new Shift(9 * 60, 16 * 60 + 45))),
            with(OFFICE, DayOfWeek.SUNDAY, List.of(new Shift(0, 6 * 60))),
            days(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, WITH_A_BREAK),
            with(days(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY, THREE), DayOfWeek.SUNDAY, OVERLAPPING),
            days(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, NIGHT),
            with(with(OFFICE, DayOfWeek.SATURDAY, NIGHT), DayOfWeek.FRIDAY, EVENING));
    private static final List<List<Shift>> HOURS =
            List.of(List.of(), List.of(), List.of(Shift.ofHours(9, 17)), WITH_A_BREAK, List.of(Shift.ofHours(0, 24)));

    private final Chance chance;

    Calendars(Chance chance) {
        this.chance = chance;
    }

    /** With holidays, moved working days and dates with hours of their own around a date. */
    WorkingTime around(LocalDate date) {
        ZoneId zone = chance.pick(ZONES);
        Set<LocalDate> holidays = chance.of(70) ? chance.some(15, near(date)) : Set.of();
        List<LocalDate> others =
                near(date).stream().filter(day -> !holidays.contains(day)).toList();
        Set<LocalDate> worked = chance.of(50) ? chance.some(15, others) : Set.of();
        boolean russia = chance.of(75) ? IN_RUSSIA.contains(zone.getId()) : chance.of(50);
        return new WorkingTime(zone, chance.pick(WEEKS), russia, holidays, worked, dates(date));
    }

    /** What somebody has otherwise. */
    OwnTime own(LocalDate date, WorkingTime company) {
        Set<LocalDate> holidays = chance.of(30) ? chance.some(10, near(date)) : Set.of();
        return new OwnTime(
                chance.of(70) ? chance.pick(ZONES) : null,
                chance.of(25) ? chance.of(50) : null,
                chance.of(40) ? chance.pick(WEEKS) : null,
                holidays.stream()
                        .filter(day -> !company.workingDays().contains(day))
                        .collect(Collectors.toSet()),
                Set.of(),
                chance.of(30) ? dates(date) : Map.of());
    }

    private Map<LocalDate, List<Shift>> dates(LocalDate around) {
        Map<LocalDate, List<Shift>> dates = new TreeMap<>();
        if (chance.of(40)) {
            chance.some(12, near(around)).forEach(day -> dates.put(day, chance.pick(HOURS)));
        }
        return dates;
    }

    private static List<LocalDate> near(LocalDate date) {
        return date.minusDays(30).datesUntil(date.plusDays(20)).toList();
    }

    private static Map<DayOfWeek, List<Shift>> days(DayOfWeek first, DayOfWeek last, List<Shift> hours) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(first, last).forEach(day -> week.put(day, hours));
        return week;
    }

    private static Map<DayOfWeek, List<Shift>> with(
            Map<DayOfWeek, List<Shift>> usual, DayOfWeek day, List<Shift> hours) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(usual);
        week.put(day, hours);
        return week;
    }
}
