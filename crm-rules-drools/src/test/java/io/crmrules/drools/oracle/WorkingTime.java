package io.crmrules.drools.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a company works, day by day.
 *
 * @param zone where
 * @param week the hours of the days of the week on which people work
 * @param holidays days on which nobody works
 * @param workingDays days on which people work, whatever the day of the week
 * @param dates the hours of single days, whatever else is said of them
 */
public record WorkingTime(
        ZoneId zone,
        Map<DayOfWeek, Shift> week,
        Set<LocalDate> holidays,
        Set<LocalDate> workingDays,
        Map<LocalDate, Shift> dates) {

    WorkingTime(ZoneId zone, Map<DayOfWeek, Shift> week, Set<LocalDate> holidays, Set<LocalDate> workingDays) {
        this(zone, week, holidays, workingDays, Map.of());
    }

    /**
     * The hours of a day, in minutes since its beginning.
     *
     * @param opens from 0
     * @param closes up to 24 hours
     */
    record Shift(int opens, int closes) {

        static Shift ofHours(int opens, int closes) {
            return new Shift(opens * 60, closes * 60);
        }
    }

    static final Map<DayOfWeek, Shift> OFFICE = Map.of(
            DayOfWeek.MONDAY, Shift.ofHours(9, 18),
            DayOfWeek.TUESDAY, Shift.ofHours(9, 18),
            DayOfWeek.WEDNESDAY, Shift.ofHours(9, 18),
            DayOfWeek.THURSDAY, Shift.ofHours(9, 18),
            DayOfWeek.FRIDAY, Shift.ofHours(9, 18));

    /** The default of a company that says nothing. */
    public static WorkingTime moscow() {
        return new WorkingTime(
                ZoneId.of("Europe/Moscow"), OFFICE, RussianDays.OFF, RussianDays.WORKED, RussianDays.SHORT);
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
        Duration worked = Duration.ZERO;
        for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            worked = worked.plus(worked(day, from, to));
        }
        return worked;
    }

    /** The first moment by which so much was worked after {@code from}. */
    Instant deadline(Instant from, Duration work) {
        if (work.isZero()) {
            return from;
        }
        Duration left = work;
        LocalDate day = day(from);
        while (worked(day, from, Instant.MAX).compareTo(left) < 0) {
            left = left.minus(worked(day, from, Instant.MAX));
            day = day.plusDays(1);
        }
        return later(from, opening(day)).plus(left);
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
        return shift(day) != null;
    }

    Instant opening(LocalDate day) {
        return first(day.atStartOfDay().plusMinutes(hours(day).opens()));
    }

    Instant closing(LocalDate day) {
        return first(day.atStartOfDay().plusMinutes(hours(day).closes()));
    }

    /** The first moment at which the clock shows {@code local}, or all that it shows is later. */
    Instant first(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? zone.getRules().getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    private Shift hours(LocalDate day) {
        Shift shift = shift(day);
        if (shift == null) {
            throw new IllegalArgumentException("nobody works on " + day);
        }
        return shift;
    }

    /** A working day without hours of its own has those of the nearest day of the week before it that has some. */
    private @Nullable Shift shift(LocalDate day) {
        if (dates.containsKey(day)) {
            return dates.get(day);
        } else if (workingDays.contains(day)) {
            DayOfWeek nearest = day.getDayOfWeek();
            while (!week.containsKey(nearest)) {
                nearest = nearest.minus(1);
            }
            return week.get(nearest);
        }
        return holidays.contains(day) ? null : week.get(day.getDayOfWeek());
    }

    private Duration worked(LocalDate day, Instant from, Instant to) {
        if (!works(day)) {
            return Duration.ZERO;
        }
        Instant start = later(from, opening(day));
        Instant end = to.isBefore(closing(day)) ? to : closing(day);
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
