package io.crmrules.policy.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days and working seconds before any day without walking there: whole weeks by multiplication, what
 * departs from the week by binary search. Days are counted since 1970-01-01.
 */
final class WorkingDays {

    private static final int MONDAY = 3; // 1970-01-01 was a Thursday
    private static final long INDEXED_FROM =
            LocalDate.of(Country.FIRST_YEAR, 1, 1).toEpochDay();
    private static final long INDEXED_TO =
            LocalDate.of(Country.LAST_YEAR + 1, 1, 1).toEpochDay();

    /** A day that departs from its weekday. */
    record Special(long day, WorkingDay hours) {}

    private final WorkingDay[] week;
    private final long[] secondsInWeek = new long[8];
    private final long[] daysInWeek = new long[8];
    private final WorkingDay[] specials;
    private final long[] days;
    private final long[] moreSeconds;
    private final long[] moreDays;
    private final int[] index;

    /** Takes the hours of Monday to Sunday and the days that depart from them, in order. */
    WorkingDays(List<WorkingDay> week, List<Special> specials) {
        this.week = week.toArray(WorkingDay[]::new);
        for (int i = 0; i < 7; i++) {
            secondsInWeek[i + 1] = secondsInWeek[i] + this.week[i].length();
            daysInWeek[i + 1] = daysInWeek[i] + this.week[i].count();
        }
        this.specials = specials.stream().map(Special::hours).toArray(WorkingDay[]::new);
        this.days = specials.stream().mapToLong(Special::day).toArray();
        this.moreSeconds = new long[days.length + 1];
        this.moreDays = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            WorkingDay usual = this.week[weekday(days[i])];
            moreSeconds[i + 1] = moreSeconds[i] + this.specials[i].length() - usual.length();
            moreDays[i + 1] = moreDays[i] + this.specials[i].count() - usual.count();
        }
        this.index = index(days);
    }

    /** For each day of the years that matter the first special that is not before it: holidays are many. */
    private static int[] index(long[] days) {
        int[] index = new int[(int) (INDEXED_TO - INDEXED_FROM)];
        int next = 0;
        for (int i = 0; i < index.length; i++) {
            while (next < days.length && days[next] < INDEXED_FROM + i) {
                next++;
            }
            index[i] = next;
        }
        return index;
    }

    static int weekday(long day) {
        return Math.floorMod(day + MONDAY, 7);
    }

    WorkingDay on(long day) {
        int next = specialsBefore(day);
        return next < days.length && days[next] == day ? specials[next] : week[weekday(day)];
    }

    /** Up to the start of {@code day}, from a moment that is the same for all days. */
    long secondsBefore(long day) {
        return before(day, secondsInWeek, moreSeconds);
    }

    /** Up to {@code day}, which is not counted, from a day that is the same for all. */
    long daysBefore(long day) {
        return before(day, daysInWeek, moreDays);
    }

    /** The first day from {@code day} on at whose end {@code seconds} have been worked; null when there is none. */
    @Nullable
    Long reaching(long day, long seconds) {
        return firstReaching(this::secondsBefore, day, seconds);
    }

    /** The first working day from {@code day} on; null when there is none. */
    @Nullable
    Long next(long day) {
        return reachingDays(day, daysBefore(day) + 1);
    }

    /** The first day from {@code day} on at whose end there were {@code count} working days; null when there is none. */
    @Nullable
    Long reachingDays(long day, long count) {
        return firstReaching(this::daysBefore, day, count);
    }

    /** The last working day before {@code day}; null when there is none. */
    @Nullable
    Long previous(long day) {
        long wanted = daysBefore(day);
        long low = day;
        for (long step = 1; daysBefore(low) >= wanted; step *= 2) {
            if (low == LocalClock.FIRST_DAY) {
                return null;
            }
            low = Math.max(LocalClock.FIRST_DAY, low - step);
        }
        return bisect(this::daysBefore, low, day, wanted);
    }

    private static @Nullable Long firstReaching(LongUnaryOperator before, long from, long wanted) {
        long low = from;
        long high = from + 1;
        for (long step = 1; before.applyAsLong(high) < wanted; step *= 2) {
            if (high > LocalClock.LAST_DAY) {
                return null;
            }
            low = high;
            high = Math.min(LocalClock.LAST_DAY + 1, high + step);
        }
        return bisect(before, low, high, wanted);
    }

    /** The day in {@code [low, high)} that lifts the count to what is wanted; before {@code low} it is less. */
    private static long bisect(LongUnaryOperator before, long low, long high, long wanted) {
        long first = low;
        long end = high;
        while (end - first > 1) {
            long middle = (first + end) >> 1;
            if (before.applyAsLong(middle) >= wanted) {
                end = middle;
            } else {
                first = middle;
            }
        }
        return first;
    }

    private long before(long day, long[] inWeek, long[] more) {
        return Math.floorDiv(day + MONDAY, 7) * inWeek[7] + inWeek[weekday(day)] + more[specialsBefore(day)];
    }

    private int specialsBefore(long day) {
        if (day >= INDEXED_FROM && day < INDEXED_TO) {
            return index[(int) (day - INDEXED_FROM)];
        }
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? ~found : found;
    }
}
