package io.crmrules.report.funnel;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts spans of time, in memory that does not grow with their number: by the minute below 17 hours, above it by their
 * ten leading binary digits, which is 0.2 % at most. A span counts as the least of those that are counted with it.
 */
final class Spans {

    /** So many leading binary digits are kept. */
    private static final int DIGITS = 10;

    private static final int HALF = 1 << (DIGITS - 1);

    private int[] counts = new int[0];
    private int count;

    void add(@Nullable Duration span) {
        if (span != null) {
            int place = place(span);
            if (place >= counts.length) {
                counts = Arrays.copyOf(counts, place + HALF / 4);
            }
            counts[place]++;
            count++;
        }
    }

    int count() {
        return count;
    }

    /** The least span that so many quarters of all do not exceed; null when there are none. */
    @Nullable
    Duration quantile(int quarters) {
        long before = ((long) count * quarters + 3) / 4;
        for (int place = 0; place < counts.length; place++) {
            before -= counts[place];
            if (before <= 0 && counts[place] > 0) {
                return Duration.ofMinutes(least(place));
            }
        }
        return null;
    }

    /** How many are longer, by more than what is counted together. */
    int longerThan(Duration span) {
        int longer = 0;
        for (int place = place(span) + 1; place < counts.length; place++) {
            longer += counts[place];
        }
        return longer;
    }

    /** Spans of equal leading digits stand in one place. */
    private static int place(Duration span) {
        int minutes = (int) Math.min(Integer.MAX_VALUE, Math.max(0, span.toMinutes()));
        int dropped = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(minutes) - DIGITS);
        return dropped * HALF + (minutes >> dropped);
    }

    private static long least(int place) {
        int dropped = Math.max(0, place / HALF - 1);
        return (long) (place - dropped * HALF) << dropped;
    }
}
