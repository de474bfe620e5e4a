package io.crmrules.policy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The working days of Russia: the holidays of the Labour Code and, of the years that are known, what was decreed. */
final class Russia {

    /** What the government decreed for a year, and the holidays for which article 112 makes up no more. */
    private record Decree(List<String> off, List<String> worked, List<String> shorter, List<String> moved) {}

    private static final Map<Integer, Decree> DECREES = Map.of(
            2024,
            new Decree(
                    List.of("04-29", "04-30", "05-10", "12-30", "12-31"),
                    List.of("04-27", "11-02", "12-28"),
                    List.of("11-02"),
                    List.of()),
            2025,
            new Decree(
                    List.of("05-02", "05-08", "06-13", "11-03", "12-31"),
                    List.of("11-01"),
                    List.of("11-01"),
                    List.of("02-23", "03-08")),
            2026,
            new Decree(List.of("01-09", "12-31"), List.of(), List.of(), List.of()));

    private static final Decree NONE = new Decree(List.of(), List.of(), List.of(), List.of());

    private static final List<MonthDay> HOLIDAYS = Stream.concat(
                    IntStream.rangeClosed(1, 8).mapToObj(day -> MonthDay.of(1, day)),
                    Stream.of("02-23", "03-08", "05-01", "05-09", "06-12", "11-04")
                            .map(day -> MonthDay.parse("--" + day)))
            .toList();

    private static final Set<String> ZONES = Set.of("""
            Europe/Kaliningrad Europe/Moscow Europe/Simferopol Europe/Kirov Europe/Volgograd Europe/Astrakhan
            Europe/Saratov Europe/Ulyanovsk Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul
            Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Vladivostok
            Asia/Khandyga Asia/Sakhalin Asia/Ust-Nera Asia/Magadan Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr W-SU
            """.strip().split("\\s+"));

    private Russia() {}

    /** Whether clocks in Russia go by this zone. */
    static boolean home(ZoneId zone) {
        return ZONES.contains(zone.getId());
    }

    /** Whether it is known which days the government moved in this year. */
    static boolean decreed(int year) {
        return DECREES.containsKey(year);
    }

    static NationalYear year(int year) {
        Decree decree = DECREES.getOrDefault(year, NONE);
        Set<LocalDate> holidays =
                HOLIDAYS.stream().map(day -> day.atYear(year)).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> off = new TreeSet<>(holidays);
        off.addAll(dates(decree.off, year));
        Set<LocalDate> moved = dates(decree.moved, year);
        for (LocalDate holiday : holidays) {
            if (weekend(holiday) && holiday.getMonthValue() > 1 && !moved.contains(holiday)) {
                off.add(nextWorkingDay(holiday, off));
            }
        }
        Set<LocalDate> shorter = dates(decree.shorter, year);
        holidays.stream()
                .map(holiday -> holiday.minusDays(1))
                .filter(eve -> eve.getYear() == year)
                .forEach(shorter::add);
        shorter.add(LocalDate.of(year, 12, 31));
        return new NationalYear(off, dates(decree.worked, year), shorter);
    }

    /** Article 112: a holiday on a weekend, those of January aside, is made up for on the next working day. */
    private static LocalDate nextWorkingDay(LocalDate holiday, Set<LocalDate> off) {
        LocalDate day = holiday.plusDays(1);
        while (weekend(day) || off.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static Set<LocalDate> dates(List<String> days, int year) {
        return days.stream()
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
