package io.crmrules.policy.calendar;

import io.crmrules.support.Misfit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The working hours of a day: spans of time, which may run over midnight and then belong to the day on which they begin.
 * Spans that overlap or touch are one, for an hour counts once. Immutable.
 *
 * <pre>{@code
 * Hours.parse("09:00-13:00, 14:00-18:00"); // with a break
 * Hours.parse("22:00-06:00");              // a night shift, of the day on which it begins
 * Hours.parse("off");                      // Hours.OFF
 * }</pre>
 *
 * <p>They are times on a clock: how long they last on a date is for the {@link BusinessCalendar} to say.
 */
public final class Hours {

    /** Nobody works. */
    public static final Hours OFF = new Hours(new int[0]);

    private static final Pattern SPAN = Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})\\s*");

    /** In seconds since midnight: opens, closes, opens, closes, ... in order, without overlaps. */
    private final int[] bounds;

    private Hours(int[] bounds) {
        this.bounds = bounds;
    }

    /**
     * Reads {@code 09:00-18:00}, several spans with commas between them ({@code 09:00-13:00, 14:00-18:00}), a span
     * over midnight ({@code 22:00-06:00}), or {@code off}; with any blanks. Times are in whole minutes from
     * {@code 0:00} to {@code 24:00}, with a hyphen or a dash between the two.
     *
     * @throws IllegalArgumentException when it is something else, no time of day, or a span that ends when it begins;
     *     the message quotes it and says what would do
     */
    public static Hours parse(String text) {
        if (text.strip().equalsIgnoreCase("off")) {
            return OFF;
        }
        return of(Arrays.stream(text.split(",", -1)).map(Hours::span).toList());
    }

    /** All the spans of these hours together; {@link #OFF} when there are none. */
    public static Hours of(Collection<Hours> parts) {
        List<int[]> spans = parts.stream()
                .flatMap(hours -> IntStream.range(0, hours.spans()).mapToObj(i -> hours.span(i)))
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .toList();
        int[] bounds = new int[2 * spans.size()];
        int size = 0;
        for (int[] span : spans) {
            if (size > 0 && span[0] <= bounds[size - 1]) {
                bounds[size - 1] = Math.max(bounds[size - 1], span[1]);
            } else {
                bounds[size++] = span[0];
                bounds[size++] = span[1];
            }
        }
        return new Hours(Arrays.copyOf(bounds, size));
    }

    private static Hours span(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new Misfit("'" + text + "' are no hours", "Maybe \"09:00-18:00\", or off.");
        }
        int open = time(span.group(1), span.group(2));
        int close = time(span.group(3), span.group(4));
        if (close == open || open == LocalClock.DAY) {
            throw new Misfit(
                    "closes at " + time(close) + " and opens at " + time(open),
                    "Maybe \"00:00-24:00\" for a whole day, or off for none.");
        }
        return new Hours(new int[] {open, close > open ? close : close + (int) LocalClock.DAY});
    }

    /** Whether nobody works. */
    public boolean off() {
        return bounds.length == 0;
    }

    int spans() {
        return bounds.length / 2;
    }

    int open(int span) {
        return bounds[2 * span];
    }

    int length(int span) {
        return bounds[2 * span + 1] - bounds[2 * span];
    }

    private int[] span(int span) {
        return new int[] {bounds[2 * span], bounds[2 * span + 1]};
    }

    /** When the last span ends, since the midnight with which the day begins; 0 when nobody works. */
    int close() {
        return off() ? 0 : bounds[bounds.length - 1];
    }

    /** How far the last span runs into the next day. */
    int spill() {
        return Math.max(0, close() - (int) LocalClock.DAY);
    }

    /** What begins at this second or later. */
    Hours from(int second) {
        int first = 0;
        while (first < spans() && bounds[2 * first + 1] <= second) {
            first++;
        }
        int[] rest = Arrays.copyOfRange(bounds, 2 * first, bounds.length);
        if (rest.length > 0) {
            rest[0] = Math.max(rest[0], second);
        }
        return new Hours(rest);
    }

    /** The same, with so many seconds less at the end; unchanged when nothing would be left. */
    Hours shorter(int seconds) {
        int rest = seconds;
        for (int last = spans() - 1; last >= 0; last--) {
            if (length(last) > rest) {
                int[] kept = Arrays.copyOf(bounds, 2 * last + 2);
                kept[2 * last + 1] -= rest;
                return new Hours(kept);
            }
            rest -= length(last);
        }
        return this;
    }

    /** Hours are equal when they cover the same time, in however many spans they were given. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hours hours && Arrays.equals(bounds, hours.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** {@code 09:00-13:00, 14:00-18:00}, or {@code off}. */
    @Override
    public String toString() {
        return off()
                ? "off"
                : IntStream.range(0, spans())
                        .mapToObj(i -> time(open(i)) + "-" + closing(bounds[2 * i + 1]))
                        .collect(Collectors.joining(", "));
    }

    private static String closing(int second) {
        return time(second > LocalClock.DAY ? second - (int) LocalClock.DAY : second);
    }

    private static int time(String hours, String minutes) {
        int time = Integer.parseInt(hours) * 3600 + Integer.parseInt(minutes) * 60;
        if (Integer.parseInt(minutes) > 59 || time > LocalClock.DAY) {
            throw new Misfit("'" + hours + ":" + minutes + "' is no time of day", "Maybe \"09:00-18:00\".");
        }
        return time;
    }

    private static String time(int second) {
        return String.format(Locale.ROOT, "%02d:%02d", second / 3600, second / 60 % 60);
    }
}
