package io.crmrules.drools.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * Monday to Friday, 09:00 to 18:00.
 *
 * @param zone where
 * @param holidays days on which nobody works
 * @param workingDays days of the weekend on which people do
 */
public record WorkingTime(ZoneId zone, Set<LocalDate> holidays, Set<LocalDate> workingDays) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    /** The default of a company that says nothing. */
    public static WorkingTime moscow() {
        return new WorkingTime(ZoneId.of("Europe/Moscow"), Set.of(), Set.of());
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    Instant daysBefore(Instant now, int days) {
        return now.atZone(zone).minusDays(days).toInstant();
    }

    /** Whether more than {@code limit} of working time lies between the two. */
    boolean moreThan(Duration limit, Instant from, Instant to) {
        return between(from, to).compareTo(limit) > 0;
    }

    Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        for (LocalDate day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            if (works(day)) {
                worked = worked.plus(overlap(from, to, opening(day), closing(day)));
            }
        }
        return worked;
    }

    /** The working dates after that of {@code from}, up to that of {@code to}. */
    long daysPassed(Instant from, Instant to) {
        LocalDate next = day(from).plusDays(1);
        LocalDate end = day(to).plusDays(1);
        return next.isAfter(end) ? 0 : next.datesUntil(end).filter(this::works).count();
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

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workingDays.contains(day) || (!weekend && !holidays.contains(day));
    }

    private static Duration overlap(Instant from, Instant to, Instant opening, Instant closing) {
        Instant start = from.isAfter(opening) ? from : opening;
        Instant end = to.isBefore(closing) ? to : closing;
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(OPENS).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(CLOSES).atZone(zone).toInstant();
    }
}
