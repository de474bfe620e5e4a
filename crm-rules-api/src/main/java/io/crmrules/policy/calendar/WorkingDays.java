package io.crmrules.policy.calendar;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days and working seconds before any day without walking there: whole weeks by multiplication, what
 * departs from the week by binary search. Days are counted since 1970-01-01.
 */
final class WorkingDays {

    private static final int MONDAY = 3; // 1970-01-01 was a Thursday

    /** A day that departs from its weekday; {@code hours} is null when nobody works, {@code length} counts seconds. */
    record Special(long day, @Nullable Hours hours, long length) {}

    private final @Nullable Hours[] week;
    private final long[] secondsInWeek = new long[8];
    private final long[] daysInWeek = new long[8];
    private final Special[] specials;
    private final long[] days;
    private final long[] moreSeconds;
    private final long[] moreDays;

    /** Takes the hours of Monday to Sunday and the days that depart from them, in order. */
    WorkingDays(@Nullable Hours[] week, Collection<Special> specials) {
        this.week = week.clone();
        for (int i = 0; i < 7; i++) {
            secondsInWeek[i + 1] = secondsInWeek[i] + usualLength(i);
            daysInWeek[i + 1] = daysInWeek[i] + (week[i] == null ? 0 : 1);
        }
        this.specials = specials.toArray(Special[]::new);
        this.days = specials.stream().mapToLong(Special::day).toArray();
        this.moreSeconds = new long[days.length + 1];
        this.moreDays = new long[days.length + 1];
        for (int i = 0; i < days.length; i++) {
            Special special = this.specials[i];
            int weekday = weekday(special.day());
            moreSeconds[i + 1] = moreSeconds[i] + special.length() - usualLength(weekday);
            moreDays[i + 1] = moreDays[i] + (special.length() == 0 ? 0 : 1) - (week[weekday] == null ? 0 : 1);
        }
    }

    static int weekday(long day) {
        return Math.floorMod(day + MONDAY, 7);
    }

    boolean none() {
        return daysInWeek[7] == 0;
    }

    @Nullable
    Hours hours(long day) {
        int special = Arrays.binarySearch(days, day);
        return special < 0 ? week[weekday(day)] : specials[special].hours();
    }

    /** In seconds that really pass, 0 for a day on which nobody works. */
    long length(long day) {
        int special = Arrays.binarySearch(days, day);
        return special < 0 ? usualLength(weekday(day)) : specials[special].length();
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
        long sinceMonday = day + MONDAY;
        int found = Arrays.binarySearch(days, day);
        return Math.floorDiv(sinceMonday, 7) * inWeek[7] + inWeek[weekday(day)] + more[found < 0 ? ~found : found];
    }

    private long usualLength(int weekday) {
        Hours hours = week[weekday];
        return hours == null ? 0 : hours.length();
    }
}
