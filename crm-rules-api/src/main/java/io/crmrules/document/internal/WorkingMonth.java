package io.crmrules.document.internal;

import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The days of a month on which a company works.
 *
 * @param calendar the company's
 */
public record WorkingMonth(YearMonth month, BusinessCalendar calendar) {

    private List<LocalDate> dates() {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(calendar::workingDay)
                .toList();
    }

    /** Their numbers. */
    public List<String> days() {
        return dates().stream()
                .map(date -> String.valueOf(date.getDayOfMonth()))
                .toList();
    }

    /** Each week by its first and last working day in the month. */
    public List<String> weeks() {
        Map<Integer, List<LocalDate>> weeks = dates().stream()
                .collect(Collectors.groupingBy(
                        date -> date.get(WeekFields.ISO.weekOfMonth()), TreeMap::new, Collectors.toList()));
        return weeks.values().stream().map(WorkingMonth::span).toList();
    }

    private static String span(List<LocalDate> week) {
        LocalDate first = week.get(0);
        LocalDate last = week.get(week.size() - 1);
        return first.equals(last)
                ? String.valueOf(first.getDayOfMonth())
                : first.getDayOfMonth() + "–" + last.getDayOfMonth();
    }
}
