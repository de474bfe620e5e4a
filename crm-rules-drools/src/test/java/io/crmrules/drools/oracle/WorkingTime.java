package io.crmrules.drools.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When people work, date by date and stretch by stretch.
 *
 * @param zone where
 * @param week the hours of the days of the week on which people work
 * @param russia whether the days of Russia hold; else there are no public holidays
 * @param holidays days on which nobody works
 * @param workingDays days on which people work, whatever the day of the week
 * @param dates the hours of single dates, whatever else is said of them; none: nobody works
 */
public record WorkingTime(
        ZoneId zone,
        Map<DayOfWeek, List<Shift>> week,
        boolean russia,
        Set<LocalDate> holidays,
        Set<LocalDate> workingDays,
        Map<LocalDate, List<Shift>> dates) {

    /**
     * A span of a day, in minutes since its beginning.
     *
     * @param opens from 0
     * @param closes more than 24 hours for a span over midnight
     */
    record Shift(int opens, int closes) {

        static Shift ofHours(int opens, int closes) {
            return new Shift(opens * 60, closes * 60);
        }

        boolean overMidnight() {
            return closes > 24 * 60;
        }
    }

    /** Time that really passes. */
    private record Stretch(Instant start, Instant end) {

        Duration within(Instant from, Instant to) {
            Instant first = later(start, from);
            Instant last = end.isBefore(to) ? end : to;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    static final Map<DayOfWeek, Shift> OFFICE = Map.of(
            DayOfWeek.MONDAY, Shift.ofHours(9, 18),
            DayOfWeek.TUESDAY, Shift.ofHours(9, 18),
            DayOfWeek.WEDNESDAY, Shift.ofHours(9, 18),
            DayOfWeek.THURSDAY, Shift.ofHours(9, 18),
            DayOfWeek.FRIDAY, Shift.ofHours(9, 18));

    /** One span a day, no public holidays. */
    WorkingTime(ZoneId zone, Map<DayOfWeek, Shift> week, Set<LocalDate> holidays, Set<LocalDate> workingDays) {
        this(zone, single(week), false, holidays, workingDays, Map.of());
    }

    /** The default of a company that says nothing. */
    public static WorkingTime moscow() {
        return new WorkingTime(ZoneId.of("Europe/Moscow"), single(OFFICE), true, Set.of(), Set.of(), Map.of());
    }

    static Map<DayOfWeek, List<Shift>> single(Map<DayOfWeek, Shift> week) {
        return week.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day -> List.of(day.getValue())));
    }

    /** The same hours and days elsewhere. */
    WorkingTime in(ZoneId other) {
        return new WorkingTime(other, week, russia, holidays, workingDays, dates);
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** At the same time of day; at the same offset when the clock shows that time twice. */
    Instant daysBefore(Instant now, int days) {
        ZonedDateTime local = now.atZone(zone);
        LocalDateTime earlier = local.toLocalDateTime().minusDays(days);
        boolean same = zone.getRules().isValidOffset(earlier, local.getOffset());
        return same ? earlier.toInstant(local.getOffset()) : first(earlier);
    }

    /** Whether more than {@code limit} of working time lies between the two. */
    boolean moreThan(Duration limit, Instant from, Instant to) {
        return between(from, to).compareTo(limit) > 0;
    }

    Duration between(Instant from, Instant to) {
        return to.isAfter(from)
                ? stretches(day(from).minusDays(1), day(to)).stream()
                        .map(stretch -> stretch.within(from, to))
                        .reduce(Duration.ZERO, Duration::plus)
                : Duration.ZERO;
    }

    /** The first moment by which so much was worked after {@code from}. */
    Instant deadline(Instant from, Duration work) {
        return work.isZero() ? from : deadline(from, work, 4);
    }

    private Instant deadline(Instant from, Duration work, int days) {
        Duration left = work;
        for (Stretch stretch : stretches(day(from).minusDays(1), day(from).plusDays(days))) {
            Duration worked = stretch.within(from, Instant.MAX);
            if (worked.compareTo(left) >= 0) {
                return later(from, stretch.start()).plus(left);
            }
            left = left.minus(worked);
        }
        return deadline(from, work, days * 2);
    }

    /** The working dates after that of {@code from}, up to that of {@code to}. */
    int daysPassed(Instant from, Instant to) {
        LocalDate next = day(from).plusDays(1);
        LocalDate end = day(to).plusDays(1);
        return next.isAfter(end)
                ? 0
                : (int) next.datesUntil(end).filter(this::works).count();
    }

    /** The beginning of the day with which more than {@code days} working days have passed. */
    Instant daysOver(Instant from, int days) {
        LocalDate day = day(from);
        for (int passed = 0; passed <= days; passed += works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return first(day.atStartOfDay());
    }

    /** The closing time of the last working day that has ended by {@code now}. */
    Instant cutoff(Instant now) {
        LocalDate day = day(now);
        while (!works(day) || closing(day).isAfter(now)) {
            day = day.minusDays(1);
        }
        return closing(day);
    }

    /** The closing time of {@code date}, or of the next working day when it is none. */
    Instant closingFrom(LocalDate date) {
        LocalDate day = date;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return closing(day);
    }

    boolean works(LocalDate day) {
        return hours(day).stream().map(shift -> stretch(day, shift)).anyMatch(WorkingTime::passes);
    }

    Instant opening(LocalDate day) {
        return at(day, hours(day).stream().mapToInt(Shift::opens).min().orElseThrow());
    }

    Instant closing(LocalDate day) {
        return at(day, hours(day).stream().mapToInt(Shift::closes).max().orElseThrow());
    }

    /** The first moment at which the clock shows {@code local}, or all that it shows is later. */
    Instant first(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? zone.getRules().getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    /** The moment so many minutes after the clock showed the beginning of a day. */
    Instant at(LocalDate day, int minute) {
        return first(day.atStartOfDay().plusMinutes(minute));
    }

    /** Of what is said of a date, the first counts: its own hours, a moved working day, a holiday, the country, the week. */
    List<Shift> hours(LocalDate day) {
        if (dates.containsKey(day)) {
            return dates.get(day);
        }
        boolean moved = workingDays.contains(day);
        if (!moved && (holidays.contains(day) || (russia && RussianDays.off(day)))) {
            return List.of();
        }
        List<Shift> usual = week.getOrDefault(day.getDayOfWeek(), List.of());
        boolean exception = moved || (russia && RussianDays.worked(day));
        List<Shift> hours = usual.isEmpty() && exception ? ofTheNearestDayBefore(day.getDayOfWeek()) : usual;
        return russia && RussianDays.shorter(day) ? anHourLess(hours) : hours;
    }

    private List<Shift> ofTheNearestDayBefore(DayOfWeek day) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(back -> week.getOrDefault(day.minus(back), List.of()))
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Minute by minute: without the last sixty that are worked, unless there are no more. */
    private static List<Shift> anHourLess(List<Shift> hours) {
        List<Integer> minutes = IntStream.range(0, 48 * 60)
                .filter(minute -> hours.stream().anyMatch(span -> span.opens() <= minute && minute < span.closes()))
                .boxed()
                .toList();
        if (minutes.size() <= 60) {
            return hours;
        }
        int end = minutes.get(minutes.size() - 61) + 1;
        return hours.stream()
                .filter(span -> span.opens() < end)
                .map(span -> new Shift(span.opens(), Math.min(span.closes(), end)))
                .toList();
    }

    /** Of these dates, in the order of time; what overlaps counts once. */
    private List<Stretch> stretches(LocalDate first, LocalDate last) {
        List<Stretch> all = first.datesUntil(last.plusDays(1))
                .flatMap(day -> hours(day).stream().map(shift -> stretch(day, shift)))
                .filter(WorkingTime::passes)
                .sorted(Comparator.comparing(Stretch::start))
                .toList();
        List<Stretch> apart = new ArrayList<>();
        for (Stretch stretch : all) {
            Instant worked = apart.isEmpty() ? Instant.MIN : apart.get(apart.size() - 1).end();
            Stretch rest = new Stretch(later(stretch.start(), worked), stretch.end());
            if (passes(rest)) {
                apart.add(rest);
            }
        }
        return apart;
    }

    private Stretch stretch(LocalDate day, Shift shift) {
        return new Stretch(at(day, shift.opens()), at(day, shift.closes()));
    }

    private static boolean passes(Stretch stretch) {
        return stretch.start().isBefore(stretch.end());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
