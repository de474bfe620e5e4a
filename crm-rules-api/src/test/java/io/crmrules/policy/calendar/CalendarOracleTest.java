package io.crmrules.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

        /** In quarters of an hour since midnight. */
        private record Span(int open, int close) {}

        private final ZoneId zone;
        private final boolean nights;
        private final Random random;
        private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        private final Map<LocalDate, List<Span>> dates = new HashMap<>();
        private final Set<LocalDate> holidays = new HashSet<>();
        private final Set<LocalDate> workingDays = new HashSet<>();

        Walker(ZoneId zone, Random random) {
            this.zone = zone;
            this.random = random;
            this.nights =
                    zone.getRules().nextTransition(START.atStartOfDay(zone).toInstant()) == null;
            week.put(DayOfWeek.TUESDAY, spans());
            for (DayOfWeek day : DayOfWeek.values()) {
                if (random.nextInt(3) > 0) {
                    week.put(day, spans());
                }
            }
            for (int i = 0; i < 40; i++) {
                LocalDate date = START.plusDays(random.nextInt(400));
                (random.nextBoolean() ? holidays : workingDays).add(date);
                if (random.nextInt(4) == 0) {
                    dates.put(date.plusDays(random.nextInt(3)), random.nextBoolean() ? List.of() : spans());
                }
            }
        }

        private List<Span> spans() {
            if (random.nextInt(4) == 0) {
                return List.of(new Span(0, 96));
            }
            return Stream.generate(this::span).limit(1 + random.nextInt(3)).toList();
        }

        private Span span() {
            int open = 16 + random.nextInt(nights ? 80 : 40);
            return new Span(open, open + 1 + random.nextInt(nights ? 95 : 96 - open));
        }

        BusinessCalendar calendar() {
            CalendarBuilder builder =
                    BusinessCalendar.builder().zone(zone).holidays(holidays).workingDays(workingDays);
            week.forEach((day, spans) -> builder.hours(day.name(), text(spans)));
            dates.forEach((date, spans) -> builder.date(date, text(spans)));
            return builder.build();
        }

        private static String text(List<Span> spans) {
            return spans.isEmpty()
                    ? "off"
                    : spans.stream()
                            .map(span -> time(span.open) + "-" + time(span.close > 96 ? span.close - 96 : span.close))
                            .collect(Collectors.joining(","));
        }

        private static String time(int quarter) {
            return "%02d:%02d".formatted(quarter / 4, quarter % 4 * 15);
        }

        private List<Span> on(LocalDate date) {
            if (dates.containsKey(date)) {
                return dates.get(date);
            } else if (workingDays.contains(date)) {
                DayOfWeek day = date.getDayOfWeek();
                while (!week.containsKey(day)) {
                    day = day.minus(1);
                }
                return week.get(day);
            }
            return holidays.contains(date) ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
        }

        boolean working(LocalDate date) {
            return !on(date).isEmpty();
        }

        boolean working(Instant moment) {
            ZonedDateTime local = moment.atZone(zone);
            int quarter = local.getHour() * 4 + local.getMinute() / 15;
            return within(local.toLocalDate(), quarter)
                    || within(local.toLocalDate().minusDays(1), quarter + 96);
        }

        private boolean within(LocalDate date, int quarter) {
            return on(date).stream().anyMatch(span -> quarter >= span.open && quarter < span.close);
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
            int close = on(date).stream().mapToInt(Span::close).max().orElseThrow();
            return close % 96 == 0
                    ? date.plusDays(close / 96).atStartOfDay(zone).toInstant()
                    : date.atStartOfDay().plusMinutes(15L * close).atZone(zone).toInstant();
        }
    }
}
