package io.crmrules.policy.calendar;

import io.crmrules.support.Misfit;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The working hours of a day, in seconds since its midnight, one span within the day: {@code 09:00-18:00} are 32400 and
 * 64800.
 *
 * @param open from 0, before {@code close}
 * @param close up to 86400, which is 24:00
 */
public record Hours(int open, int close) {

    private static final Pattern SPAN = Pattern.compile("\\s*(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})\\s*");

    /**
     * One span.
     *
     * @throws IllegalArgumentException when it closes before it opens, or at the same time
     */
    public Hours {
        if (close <= open) {
            throw new Misfit(
                    "closes at " + time(close) + ", not after it opens at " + time(open),
                    "Hours run within one day, 24:00 is its end.");
        }
    }

    /**
     * Reads {@code 09:00-18:00}, with any blanks.
     *
     * @throws IllegalArgumentException when it is something else, or no time of day
     */
    public static Hours parse(String text) {
        Matcher span = SPAN.matcher(text);
        if (!span.matches()) {
            throw new Misfit("'" + text + "' are no hours", "Maybe \"09:00-18:00\".");
        }
        return new Hours(time(span.group(1), span.group(2)), time(span.group(3), span.group(4)));
    }

    /**
     * Reads {@code MON-FRI}, {@code SAT} or {@code MON, WED}; {@code FRI-MON} runs over the weekend, and names may be
     * written out.
     *
     * @throws IllegalArgumentException when a day is not known
     */
    public static Set<DayOfWeek> parseDays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", 2);
            DayOfWeek last = day(ends[ends.length - 1], text);
            DayOfWeek day = day(ends[0], text);
            days.add(day);
            while (day != last) {
                day = day.plus(1);
                days.add(day);
            }
        }
        return days;
    }

    int length() {
        return close - open;
    }

    /** {@code 09:00-18:00}. */
    @Override
    public String toString() {
        return time(open) + "-" + time(close);
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

    private static DayOfWeek day(String text, String whole) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (name.equals(day.name()) || name.equals(day.name().substring(0, 3))) {
                return day;
            }
        }
        throw new Misfit("'" + whole + "' names no days of the week", "Maybe MON-FRI, or SAT.");
    }
}
