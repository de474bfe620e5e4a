package io.crmrules.document;

import io.crmrules.policy.calendar.Hours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the working hours of a week: days in a row that have the same hours stand together. */
final class Week {

    private Week() {}

    static String text(Map<DayOfWeek, Hours> hours, Wording words) {
        List<String> spans = new ArrayList<>();
        DayOfWeek first = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            first = first == null ? day : first;
            boolean last = day == DayOfWeek.SUNDAY;
            if (last || !same(hours, day, day.plus(1))) {
                add(spans, hours, first, day, words);
                first = null;
            }
        }
        return spans.isEmpty() ? words.of("none") : String.join("; ", spans);
    }

    private static boolean same(Map<DayOfWeek, Hours> hours, DayOfWeek day, DayOfWeek next) {
        return hours.getOrDefault(day, Hours.OFF).equals(hours.getOrDefault(next, Hours.OFF));
    }

    private static void add(
            List<String> spans, Map<DayOfWeek, Hours> hours, DayOfWeek first, DayOfWeek last, Wording words) {
        Hours span = hours.get(first);
        if (span != null) {
            String days = words.name(first) + (first == last ? "" : "–" + words.name(last));
            spans.add(days + " " + span.toString().replace('-', '–'));
        }
    }
}
