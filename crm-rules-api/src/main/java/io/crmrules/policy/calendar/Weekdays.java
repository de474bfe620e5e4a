package io.crmrules.policy.calendar;

import io.crmrules.support.Misfit;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Reads names of weekdays, for whoever reads a calendar that people wrote. */
public final class Weekdays {

    private Weekdays() {}

    /**
     * Reads {@code MON-FRI}, {@code SAT} or {@code MON, WED}; {@code FRI-MON} runs over the weekend, and names may be
     * written out. English names in any case; blanks do not matter.
     *
     * @return the days, Monday first; at least one
     * @throws IllegalArgumentException when a day is not known; the message quotes the text
     */
    public static Set<DayOfWeek> parse(String text) {
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
