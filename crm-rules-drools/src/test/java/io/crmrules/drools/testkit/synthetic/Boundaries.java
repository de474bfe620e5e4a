package io.crmrules.drools.testkit.synthetic;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The moments at which the answer of a criterion turns, under the default calendar (Monday to Friday, 09:00 to 18:00)
 * and the default parameters. Mistakes live there, so that is where most random events happen.
 */
final class Boundaries {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final List<Duration> SPANS =
            List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(4));
    private static final List<Integer> LOOK_BACKS = List.of(7, 14, 30, 60);
    private static final long DAY = 86_400;

    private final Instant now;
    private final ZoneId zone;
    private final List<Instant> known = new ArrayList<>();
    private final List<Instant> graces = new ArrayList<>();

    Boundaries(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
        ZonedDateTime local = now.atZone(zone);
        known.add(now);
        LOOK_BACKS.forEach(days -> known.add(local.minusDays(days).toInstant()));
        for (int back = 0; back < 9; back++) {
            LocalDate day = local.toLocalDate().minusDays(back);
            known.add(at(day, OPENS));
            known.add(at(day, CLOSES));
        }
        Instant close = at(local.toLocalDate(), CLOSES);
        SPANS.forEach(span -> graces.addAll(List.of(back(now, span), back(close, span))));
    }

    /** Any moment: at a boundary, lately, long ago, rarely after now. */
    Instant moment(Dice dice) {
        int kind = dice.below(100);
        if (kind < 40) {
            return jitter(dice, dice.pick(kind < 20 ? known : graces));
        }
        if (kind < 97) {
            long days = kind < 70 ? 16 : kind < 92 ? 70 : 400;
            return now.minusSeconds(dice.below((int) (days * DAY)));
        }
        return now.plusSeconds(dice.between(1, (int) (3 * DAY)));
    }

    /** A date of birth that is hardly or not at all possible: yesterday, today, tomorrow, a filler or its neighbour. */
    LocalDate oddBirthday(Dice dice) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return dice.pick(List.of(today, LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1)))
                .plusDays(dice.between(-1, 1));
    }

    /** A moment at or hardly beside the one so many days ago. */
    Instant daysAgo(Dice dice, int days) {
        return jitter(dice, now.atZone(zone).minusDays(days).toInstant());
    }

    /** A moment at or hardly beside the one in so many days. */
    Instant daysAhead(Dice dice, int days) {
        return daysAgo(dice, -days);
    }

    /** A moment that one of the graces separates from {@code anchor}, in working or plain time, mostly after it. */
    Instant near(Dice dice, Instant anchor) {
        Duration span = dice.pick(SPANS);
        return switch (dice.below(6)) {
            case 0 -> jitter(dice, anchor);
            case 1 -> jitter(dice, anchor.plus(span));
            case 2 -> anchor.plusSeconds(dice.below(7_200));
            case 3 -> back(anchor, span);
            default -> jitter(dice, forth(anchor, span));
        };
    }

    /** The moment itself, a second before or a second after it. */
    static Instant jitter(Dice dice, Instant moment) {
        return moment.plusSeconds(dice.between(-1, 1));
    }

    private Instant forth(Instant from, Duration work) {
        Duration left = work;
        for (LocalDate day = from.atZone(zone).toLocalDate(); ; day = day.plusDays(1)) {
            Instant start = later(from, at(day, OPENS));
            Duration room = room(day, start, at(day, CLOSES));
            if (room.compareTo(left) >= 0) {
                return start.plus(left);
            }
            left = left.minus(room);
        }
    }

    private Instant back(Instant to, Duration work) {
        Duration left = work;
        for (LocalDate day = to.atZone(zone).toLocalDate(); ; day = day.minusDays(1)) {
            Instant end = to.isBefore(at(day, CLOSES)) ? to : at(day, CLOSES);
            Duration room = room(day, at(day, OPENS), end);
            if (room.compareTo(left) >= 0) {
                return end.minus(left);
            }
            left = left.minus(room);
        }
    }

    private static Duration room(LocalDate day, Instant start, Instant end) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
