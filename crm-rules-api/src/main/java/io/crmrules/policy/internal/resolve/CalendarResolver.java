package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.calendar.CalendarBuilder;
import io.crmrules.policy.calendar.Hours;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Hints;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Lays what is said of the calendar over the standard one. */
final class CalendarResolver {

    private final Problems problems;
    private CalendarBuilder calendar = BusinessCalendar.standard().toBuilder();

    CalendarResolver(Problems problems) {
        this.problems = problems;
    }

    BusinessCalendar resolve(List<Statement> statements) {
        statements.stream().filter(each -> each.criterion().isEmpty()).forEach(this::apply);
        askForHours(statements);
        SortedSet<LocalDate> both = both();
        if (both.isEmpty()) {
            return calendar.build();
        }
        statements.stream()
                .filter(each -> each.about(Statement.WORKING_DAYS) || each.about(Statement.HOLIDAYS))
                .reduce((earlier, later) -> later)
                .ifPresent(each -> problems.add(each.problem(
                        both.first() + " is both a holiday and a working day",
                        "Maybe one of the two is meant for another day.")));
        return BusinessCalendar.standard();
    }

    /** A company that never works has no closing time, and no working time ever passes. */
    private void askForHours(List<Statement> statements) {
        if (calendar.closed()) {
            statements.stream()
                    .filter(each -> each.about(Statement.CALENDAR))
                    .reduce((earlier, later) -> later)
                    .ifPresent(each -> problems.add(each.problem(
                            "has no working hours on any day of the week",
                            "Maybe .hours(\"MON-FRI\", \"09:00-18:00\").")));
        }
    }

    private void apply(Statement statement) {
        switch (statement.key()) {
            case Statement.CALENDAR -> calendar = ((BusinessCalendar) statement.value()).toBuilder();
            case Statement.ZONE -> zone(statement);
            case Statement.HOURS -> calendar.week(week((Map<?, ?>) statement.value()));
            case Statement.HOLIDAYS -> calendar.onlyHolidays(dates(statement));
            case Statement.WORKING_DAYS -> calendar.onlyWorkingDays(dates(statement));
            default -> {
                // Not about the calendar.
            }
        }
    }

    private void zone(Statement statement) {
        String name = String.valueOf(statement.value());
        try {
            calendar.zone(ZoneId.of(name));
        } catch (DateTimeException e) {
            String hint = Hints.maybe(name, ZoneId.getAvailableZoneIds());
            problems.add(statement.problem(
                    "there is no zone " + Hints.quote(name), hint.isEmpty() ? "Maybe Europe/Moscow." : hint));
        }
    }

    private SortedSet<LocalDate> both() {
        SortedSet<LocalDate> both = new TreeSet<>(calendar.holidays());
        both.retainAll(calendar.workingDays());
        return both;
    }

    private static Map<DayOfWeek, Hours> week(Map<?, ?> value) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        value.forEach((day, hours) -> week.put((DayOfWeek) day, (Hours) hours));
        return week;
    }

    private static List<LocalDate> dates(Statement statement) {
        return ((Collection<?>) statement.value())
                .stream().map(LocalDate.class::cast).toList();
    }
}
