package io.crmrules.drools.testkit.synthetic;

import io.crmrules.drools.testkit.synthetic.Edges.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Moments at and beside the {@link Edges} of a company, and any others. */
final class Boundaries {

    private static final int DAYS_BACK = 9;
    private static final long DAY = 86_400;
    private static final Duration NEXT = Duration.ofSeconds(1);

    private final Edges edges;
    private final Instant now;
    private final List<Instant> known = new ArrayList<>();
    private final List<Instant> graces = new ArrayList<>();

    Boundaries(Edges edges) {
        this.edges = edges;
        this.now = edges.now();
        ZonedDateTime local = now.atZone(edges.zone());
        known.add(now);
        edges.days().forEach(days -> known.add(local.minusDays(days).toInstant()));
        for (int back = 0; back < DAYS_BACK; back++) {
            LocalDate day = local.toLocalDate().minusDays(back);
            shiftsOf(day).forEach(shift -> known.addAll(List.of(shift.opens(), shift.closes())));
            if (shiftsOf(day).isEmpty()) {
                known.addAll(List.of(at(day, LocalTime.of(9, 0)), at(day, LocalTime.of(18, 0))));
            }
        }
        List<Shift> today = shiftsOf(local.toLocalDate());
        Instant close = today.isEmpty() ? now : today.get(today.size() - 1).closes();
        edges.spans().forEach(span -> graces.addAll(List.of(back(now, span), back(close, span))));
    }

    /** Any moment: at a boundary, lately, long ago, rarely after now. */
    Instant moment(Dice dice) {
        int kind = dice.below(100);
        if (kind < 40) {
            return kind < 20 ? jitter(dice, dice.pick(known)) : grace(dice);
        }
        if (kind < 97) {
            long days = kind < 70 ? 16 : kind < 92 ? 70 : 400;
            return now.minusSeconds(dice.below((int) (days * DAY)));
        }
        return now.plusSeconds(dice.between(1, (int) (3 * DAY)));
    }

    /** A moment at or hardly beside the one from which a grace lasts until now, or until today's closing time. */
    Instant grace(Dice dice) {
        return jitter(dice, dice.pick(graces));
    }

    /** A date of birth that is hardly or not at all possible: yesterday, today, tomorrow, a filler or its neighbour. */
    LocalDate oddBirthday(Dice dice) {
        LocalDate today = now.atZone(edges.zone()).toLocalDate();
        return dice.pick(List.of(today, LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1)))
                .plusDays(dice.between(-1, 1));
    }

    /** A moment at or hardly beside the one so many days ago. */
    Instant daysAgo(Dice dice, int days) {
        return jitter(dice, now.atZone(edges.zone()).minusDays(days).toInstant());
    }

    /** A moment at or hardly beside the one in so many days. */
    Instant daysAhead(Dice dice, int days) {
        return daysAgo(dice, -days);
    }

    /** A moment that one of the graces separates from {@code anchor}, in working or plain time, mostly after it. */
    Instant near(Dice dice, Instant anchor) {
        Duration span = dice.pick(edges.spans());
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
        return moment.plus(NEXT.multipliedBy(dice.between(-1, 1)));
    }

    private Instant forth(Instant from, Duration work) {
        Duration left = work;
        for (LocalDate day = date(from); ; day = day.plusDays(1)) {
            for (Shift shift : shiftsOf(day)) {
                Instant start = from.isAfter(shift.opens()) ? from : shift.opens();
                Duration room = room(start, shift.closes());
                if (room.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = left.minus(room);
            }
        }
    }

    private Instant back(Instant to, Duration work) {
        Duration left = work;
        for (LocalDate day = date(to); ; day = day.minusDays(1)) {
            List<Shift> shifts = shiftsOf(day);
            for (int last = shifts.size() - 1; last >= 0; last--) {
                Shift shift = shifts.get(last);
                Instant end = to.isBefore(shift.closes()) ? to : shift.closes();
                Duration room = room(shift.opens(), end);
                if (room.compareTo(left) >= 0) {
                    return end.minus(left);
                }
                left = left.minus(room);
            }
        }
    }

    private List<Shift> shiftsOf(LocalDate day) {
        return edges.shifts().apply(day);
    }

    private static Duration room(Instant start, Instant end) {
        return end.isBefore(start) ? Duration.ZERO : Duration.between(start, end);
    }

    private LocalDate date(Instant moment) {
        return moment.atZone(edges.zone()).toLocalDate();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(edges.zone()).toInstant();
    }
}
