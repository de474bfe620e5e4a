package io.crmrules.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random questions to random calendars, answered a second time by walking from quarter hour to quarter hour. */
class CalendarOracleTest {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Moscow",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "America/Havana",
                "Africa/Casablanca"
            })
    void the_closed_form_agrees_with_walking(String zone) {
        Random random = new Random(zone.hashCode());
        for (int round = 0; round < 12; round++) {
            Walker walker = new Walker(ZoneId.of(zone), random);
            BusinessCalendar calendar = walker.calendar();
            for (int i = 0; i < 25; i++) {
                Instant from = moment(walker.zone, random);
                Instant to = from.plus(STEP.multipliedBy(random.nextInt(96 * 20)));
                Duration needed = STEP.multipliedBy(1 + random.nextInt(4 * 30));
                LocalDate date = calendar.dateOf(from);

                assertThat(calendar.workingTime(from, to))
                        .as("%s to %s in %s", from, to, calendar)
                        .isEqualTo(walker.workingTime(from, to));
                assertThat(calendar.plusWorkingTime(from, needed))
                        .as("%s plus %s in %s", from, needed, calendar)
                        .isEqualTo(walker.plusWorkingTime(from, needed));
                assertThat(calendar.workingDaysPassed(from, to))
                        .as("days from %s to %s in %s", from, to, calendar)
                        .isEqualTo(walker.workingDaysPassed(from, to));
                int passed = walker.workingDaysPassed(from, to);
                Instant over = calendar.workingDaysOver(from, passed);
                assertThat(walker.workingDaysPassed(from, over.minusNanos(1)))
                        .as("days from %s to just before %s in %s", from, over, calendar)
                        .isEqualTo(passed);
                assertThat(walker.workingDaysPassed(from, over))
                        .as("days from %s to %s in %s", from, over, calendar)
                        .isEqualTo(passed + 1);
                assertThat(calendar.cutoff(from))
                        .as("cutoff of %s in %s", from, calendar)
                        .isEqualTo(walker.cutoff(from));
                assertThat(calendar.dueMoment(date))
                        .as("due on %s in %s", date, calendar)
                        .isEqualTo(walker.dueMoment(date));
            }
        }
    }

    private static Instant moment(ZoneId zone, Random random) {
        return START.atStartOfDay(zone).toInstant().plus(STEP.multipliedBy(random.nextInt(96 * 365)));
    }

    /** A calendar whose hours avoid the small hours in which clocks change, or last from midnight to midnight. */
    private static final class Walker {
        private final ZoneId zone;
        private final int open;
        private final int close;
        private final Set<DayOfWeek> week = new HashSet<>(Set.of(DayOfWeek.TUESDAY));
        private final Set<LocalDate> holidays = new HashSet<>();
        private final Set<LocalDate> workingDays = new HashSet<>();

        Walker(ZoneId zone, Random random) {
            this.zone = zone;
            this.open = random.nextInt(4) == 0 ? 0 : 4 + random.nextInt(8);
            this.close = open == 0 ? 24 : open + 1 + random.nextInt(24 - open);
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(3) > 0) {
                    week.add(day);
                }
            }
            for (int i = 0; i < 40; i++) {
                LocalDate date = START.plusDays(random.nextInt(400));
                (random.nextBoolean() ? holidays : workingDays).add(date);
            }
            workingDays.removeAll(holidays);
        }

        BusinessCalendar calendar() {
            CalendarBuilder builder =
                    BusinessCalendar.builder().zone(zone).holidays(holidays).workingDays(workingDays);
            week.forEach(day -> builder.hours(day.name(), open + ":00-" + close + ":00"));
            return builder.build();
        }

        boolean working(LocalDate date) {
            return workingDays.contains(date) || (week.contains(date.getDayOfWeek()) && !holidays.contains(date));
        }

        boolean working(Instant moment) {
            ZonedDateTime local = moment.atZone(zone);
            return working(local.toLocalDate()) && local.getHour() >= open && local.getHour() < close;
        }

        Duration workingTime(Instant from, Instant to) {
            Duration time = Duration.ZERO;
            for (Instant moment = from; moment.isBefore(to); moment = moment.plus(STEP)) {
                time = working(moment) ? time.plus(STEP) : time;
            }
            return time;
        }

        Instant plusWorkingTime(Instant from, Duration needed) {
            Instant moment = from;
            for (Duration left = needed; !left.isZero(); moment = moment.plus(STEP)) {
                left = working(moment) ? left.minus(STEP) : left;
            }
            return moment;
        }

        int workingDaysPassed(Instant event, Instant now) {
            LocalDate last = now.atZone(zone).toLocalDate();
            int passed = 0;
            for (LocalDate day = event.atZone(zone).toLocalDate().plusDays(1);
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                passed += working(day) ? 1 : 0;
            }
            return passed;
        }

        Instant cutoff(Instant now) {
            LocalDate day = now.atZone(zone).toLocalDate();
            while (!working(day) || closing(day).isAfter(now)) {
                day = day.minusDays(1);
            }
            return closing(day);
        }

        Instant dueMoment(LocalDate date) {
            LocalDate day = date;
            while (!working(day)) {
                day = day.plusDays(1);
            }
            return closing(day);
        }

        private Instant closing(LocalDate date) {
            ZonedDateTime closing = close == 24
                    ? date.plusDays(1).atStartOfDay(zone)
                    : date.atTime(LocalTime.of(close, 0)).atZone(zone);
            return closing.toInstant();
        }
    }
}
