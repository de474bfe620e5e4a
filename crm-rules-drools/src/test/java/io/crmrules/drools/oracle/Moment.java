package io.crmrules.drools.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Moments at which a check is asked something out of the ordinary. */
enum Moment {
    AT_WORK((now, time) -> works(now, time) && now.isAfter(opening(now, time)) && now.isBefore(closing(now, time))),
    BEFORE_OPENING((now, time) -> works(now, time) && now.isBefore(opening(now, time))),
    AT_OPENING_TIME((now, time) -> works(now, time) && now.equals(opening(now, time))),
    AT_CLOSING_TIME((now, time) -> works(now, time) && now.equals(closing(now, time))),
    A_SECOND_BEFORE_CLOSING(
            (now, time) -> works(now, time) && now.plusSeconds(1).equals(closing(now, time))),
    IN_THE_EVENING((now, time) -> works(now, time) && now.isAfter(closing(now, time))),
    AT_MIDNIGHT((now, time) -> now.equals(time.first(time.day(now).atStartOfDay()))),
    ON_A_DAY_OFF((now, time) -> !works(now, time) && !time.holidays().contains(time.day(now))),
    ON_A_HOLIDAY((now, time) -> time.holidays().contains(time.day(now))),
    ON_A_PUBLIC_HOLIDAY((now, time) -> time.russia() && RussianDays.off(time.day(now)) && !works(now, time)),
    ON_THE_DAY_BEFORE_ONE((now, time) -> time.russia() && RussianDays.shorter(time.day(now)) && works(now, time)),
    ON_A_DATE_WITH_ITS_OWN_HOURS((now, time) -> time.dates().containsKey(time.day(now)) && works(now, time)),
    IN_A_BREAK((now, time) -> works(now, time)
            && now.isAfter(opening(now, time))
            && now.isBefore(closing(now, time))
            && time.between(now, now.plusSeconds(1)).isZero()),
    IN_A_SHIFT_FROM_YESTERDAY((now, time) -> time.works(time.day(now).minusDays(1))
            && now.isBefore(time.closing(time.day(now).minusDays(1)))),
    ON_A_MOVED_WORKING_DAY((now, time) -> time.workingDays().contains(time.day(now))),
    AT_THE_TURN_OF_THE_YEAR((now, time) ->
            time.day(now).getDayOfYear() == 1 || time.day(now).plusDays(1).getDayOfYear() == 1),
    WHEN_CLOCKS_CHANGE((now, time) -> Duration.between(
                            time.first(time.day(now).atStartOfDay()),
                            time.first(time.day(now).plusDays(1).atStartOfDay()))
                    .compareTo(Duration.ofDays(1))
            != 0);

    static final List<Moment> ALL = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker") // the conditions above hold nothing
    private final BiPredicate<Instant, WorkingTime> condition;

    Moment(BiPredicate<Instant, WorkingTime> condition) {
        this.condition = condition;
    }

    boolean is(Instant now, WorkingTime time) {
        return condition.test(now, time);
    }

    boolean comes(LocalDate day, WorkingTime time) {
        return is(near(day, time), time);
    }

    /** The nearest such moment in the year after a day, its morning when there is none. */
    Instant near(LocalDate day, WorkingTime time) {
        return day.datesUntil(day.plusYears(1))
                .flatMap(date -> remarkable(date, time))
                .filter(moment -> is(moment, time))
                .findFirst()
                .orElse(time.first(day.atTime(9, 0)));
    }

    private static Stream<Instant> remarkable(LocalDate date, WorkingTime time) {
        Instant midnight = time.first(date.atStartOfDay());
        Stream<Instant> always = Stream.of(
                time.first(date.atTime(12, 34, 56)),
                time.first(date.atTime(13, 30)),
                time.first(date.atTime(3, 0)),
                midnight,
                midnight.minusSeconds(1));
        Stream<Instant> hours = time.works(date)
                ? Stream.of(
                        time.opening(date),
                        time.opening(date).minusSeconds(1_800),
                        time.closing(date),
                        time.closing(date).minusSeconds(1),
                        time.closing(date).plusSeconds(300))
                : Stream.empty();
        return Stream.concat(always, hours);
    }

    private static boolean works(Instant now, WorkingTime time) {
        return time.works(time.day(now));
    }

    private static Instant opening(Instant now, WorkingTime time) {
        return time.opening(time.day(now));
    }

    private static Instant closing(Instant now, WorkingTime time) {
        return time.closing(time.day(now));
    }
}
