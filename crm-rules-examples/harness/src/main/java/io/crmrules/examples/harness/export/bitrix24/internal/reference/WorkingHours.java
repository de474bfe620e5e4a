package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The portal's working hours, in the shape of a policy's calendar: those of its calendar, else those between the latest
 * start and the earliest end of the working day.
 */
public final class WorkingHours {

    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private final Map<String, Object> calendar = new LinkedHashMap<>();

    private WorkingHours() {}

    /** The calendar of the portal, empty when the export does not tell; its holidays are those around {@code year}. */
    public static Map<String, Object> read(Bodies bodies, Year year) {
        WorkingHours read = new WorkingHours();
        bodies.each(Resource.CALENDAR, settings -> read.settings(settings, year));
        bodies.each(Resource.WORKING_DAY, read::workingDay);
        return read.calendar;
    }

    private void settings(JsonCursor settings, Year year) {
        LocalTime from = time(settings, "work_time_start");
        LocalTime to = time(settings, "work_time_end");
        List<String> free = settings.at("week_holidays").items().stream()
                .map(JsonCursor::text)
                .toList();
        if (from == null || to == null || !from.isBefore(to) || free.containsAll(WEEK)) {
            return;
        }
        hours(from, to, free);
        calendar.put("holidays", dates(settings, "year_holidays", year));
        calendar.put("workingDays", dates(settings, "year_workdays", year));
    }

    private void workingDay(JsonCursor settings) {
        LocalTime from = time(settings, "UF_TM_MAX_START");
        LocalTime to = time(settings, "UF_TM_MIN_FINISH");
        if (calendar.isEmpty() && from != null && to != null && from.isBefore(to)) {
            hours(from, to, List.of("SA", "SU"));
        }
    }

    private void hours(LocalTime from, LocalTime to, List<String> free) {
        Map<String, Object> hours = new LinkedHashMap<>();
        for (int day = 0; day < WEEK.size(); day++) {
            if (!free.contains(WEEK.get(day))) {
                hours.put(DAYS.get(day), "%s-%s".formatted(from, to));
            }
        }
        calendar.put("hours", hours);
    }

    /** "9", "9.30" and "09:15:00" are all in use. */
    private static @Nullable LocalTime time(JsonCursor settings, String key) {
        String text = settings.text(key);
        if (!text.matches("\\d{1,2}([.:]\\d{1,2}){0,2}")) {
            return null;
        }
        String[] parts = text.split("[.:]", -1);
        int minute = parts.length < 2 ? 0 : Integer.parseInt(parts[1]);
        try {
            return LocalTime.of(Integer.parseInt(parts[0]), minute);
        } catch (DateTimeException noTime) {
            settings.at(key).report(settings.at(key).quoted() + " is no time of day.", "");
            return null;
        }
    }

    /** Such as "1.01,2.01": the same every year. */
    private static List<String> dates(JsonCursor settings, String key, Year year) {
        Map<LocalDate, String> dates = new TreeMap<>();
        for (String text : settings.text(key).split("[,;\\s]+", -1)) {
            if (text.matches("\\d{1,2}\\.\\d{1,2}")) {
                String[] parts = text.split("\\.", -1);
                for (int each = year.getValue() - 1; each <= year.getValue() + 1; each++) {
                    put(dates, each, Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
                }
            }
        }
        return new ArrayList<>(dates.values());
    }

    private static void put(Map<LocalDate, String> dates, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            dates.put(date, date.toString());
        } catch (DateTimeException noDate) {
            // 29 February is a holiday in some years only.
        }
    }
}
