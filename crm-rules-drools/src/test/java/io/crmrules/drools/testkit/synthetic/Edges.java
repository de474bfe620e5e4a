package io.crmrules.drools.testkit.synthetic;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/**
 * Where the answers of criteria turn in a company: mistakes live there, so that is where most random events happen.
 *
 * @param now the moment of the check; some events are after it
 * @param zone in which days begin
 * @param shifts from opening to closing of a date, in the order of time; none when nobody works
 * @param spans of working time that criteria count
 * @param days after which criteria change their mind
 * @param owners of a hundred calls and comments so many more are those of the deal's owner than would be by chance
 */
public record Edges(
        Instant now,
        ZoneId zone,
        Function<LocalDate, List<Shift>> shifts,
        List<Duration> spans,
        List<Integer> days,
        int owners) {

    /** When people work without a break. */
    public record Shift(Instant opens, Instant closes) {}

    public Edges {
        spans = List.copyOf(spans);
        days = List.copyOf(days);
    }

    /** Those of the default calendar (Monday to Friday, 09:00 to 18:00) and the default parameters. */
    public static Edges standard(Instant now, ZoneId zone) {
        return new Edges(
                now,
                zone,
                date -> office(date, zone),
                List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(4)),
                List.of(7, 14, 30, 60),
                0);
    }

    private static List<Shift> office(LocalDate date, ZoneId zone) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return weekend ? List.of() : List.of(new Shift(at(date, 9, zone), at(date, 18, zone)));
    }

    private static Instant at(LocalDate date, int hour, ZoneId zone) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }
}
