package io.crmrules.examples.harness.past;

import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.report.Responsible;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first clean-up: what was there when the company began, to be put right in equal steps until a day.
 *
 * @param until the last day of it
 * @param days how many working days there are for it
 * @param passed how many of them have ended
 * @param shares of those who answer, those that are behind most first
 */
public record CleanUp(LocalDate until, int days, int passed, List<Share> shares) {

    /** Sorts the shares, and copies them. */
    public CleanUp {
        int whole = days;
        int over = passed;
        shares = shares.stream()
                .sorted(Comparator.comparing((Share share) -> share.left() - planned(share, whole, over))
                        .reversed()
                        .thenComparing(Share::who))
                .toList();
    }

    /**
     * What somebody has to put right.
     *
     * @param who answers
     * @param all how many findings there were
     * @param left how many are still there, as far as anybody knows
     */
    public record Share(Responsible who, int all, int left) {

        Share and(Share more) {
            return new Share(who, all + more.all, left + more.left);
        }
    }

    /**
     * Those that are not over, as they stand at {@code now}: a day has passed once its closing time is reached.
     *
     * @param people whom a history means, as a report may tell them
     */
    public static List<CleanUp> of(
            List<BaselineCount> counts, Function<String, Responsible> people, BusinessCalendar calendar, Instant now) {
        LocalDate today = calendar.dateOf(now);
        Map<List<Object>, Map<Responsible, Share>> baselines = new LinkedHashMap<>();
        for (BaselineCount count : counts) {
            if (!count.until().isBefore(today)) {
                Responsible who = people.apply(count.answers());
                baselines
                        .computeIfAbsent(List.of(count.begun(), count.until()), any -> new LinkedHashMap<>())
                        .merge(who, new Share(who, count.all(), count.left()), Share::and);
            }
        }
        return baselines.entrySet().stream()
                .map(baseline -> of(
                        (Instant) baseline.getKey().get(0),
                        (LocalDate) baseline.getKey().get(1),
                        List.copyOf(baseline.getValue().values()),
                        calendar,
                        now))
                .toList();
    }

    private static CleanUp of(
            Instant begun, LocalDate until, List<Share> shares, BusinessCalendar calendar, Instant now) {
        Instant last = calendar.cutoff(now);
        Instant end = until.atStartOfDay(calendar.zone()).toInstant();
        int passed = last == null ? 0 : calendar.workingDaysPassed(begun, last);
        return new CleanUp(until, calendar.workingDaysPassed(begun, end), passed, shares);
    }

    /** How many would be left now if it went in equal steps; rounded up. */
    public int planned(Share share) {
        return planned(share, days, passed);
    }

    private static int planned(Share share, int days, int passed) {
        int daysLeft = Math.max(0, days - passed);
        return days == 0 ? 0 : (share.all() * daysLeft + days - 1) / days;
    }

    /** How many a working day were put right so far; null when none has ended. */
    public @Nullable BigDecimal pace(Share share) {
        return passed == 0 ? null : perDay(share.all() - share.left(), passed);
    }

    /** How many a working day it takes to be through by its last day; today counts while it lasts. */
    public BigDecimal needed(Share share) {
        return perDay(share.left(), Math.max(1, days - passed));
    }

    private static BigDecimal perDay(int count, int days) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }

    /** That of some people. */
    CleanUp of(Predicate<Responsible> whose) {
        return new CleanUp(
                until,
                days,
                passed,
                shares.stream().filter(share -> whose.test(share.who())).toList());
    }
}
