package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Said;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.internal.statement.UserTerms;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out which calendars there are, and who goes by which. */
final class CalendarsResolver {

    private static final String CLOSED = "has no working hours on any day of the week";
    private static final String OPEN = "Maybe .hours(\"MON-FRI\", \"09:00-18:00\").";

    private final Said said;
    private final Problems problems;
    private final List<Statement> statements;
    private final Map<String, BusinessCalendar> named = new HashMap<>();

    CalendarsResolver(List<Statement> statements, Problems problems) {
        this.statements = statements;
        this.said = new Said(statements, problems);
        this.problems = problems;
    }

    CompanyCalendars resolve() {
        BusinessCalendar company = company();
        said.each(
                Statement.CALENDARS,
                each -> ((Map<?, ?>) each.value())
                        .forEach((name, calendar) -> named.put(String.valueOf(name), named(calendar, company))));
        return new CompanyCalendars(company, ofUsers(), ofPipelines());
    }

    private BusinessCalendar company() {
        CalendarResolver calendar = CalendarResolver.company();
        statements.stream().filter(each -> each.pipeline() == null).forEach(each -> apply(each, calendar));
        Statement whole = said.last(Statement.CALENDAR);
        if (calendar.closed() && whole != null) {
            problems.add(whole.problem(CLOSED, OPEN));
        }
        contradiction(calendar.contradiction());
        return calendar.calendar();
    }

    private void apply(Statement statement, CalendarResolver calendar) {
        try {
            calendar.apply(statement);
        } catch (Misfit misfit) {
            problems.add(statement.problem(misfit.problem(), misfit.hint()));
        }
    }

    /** In one file nobody means both; over what another says a moved working day counts before a holiday. */
    private void contradiction(@Nullable LocalDate date) {
        Statement holidays = said.last(Statement.HOLIDAYS);
        Statement workingDays = said.last(Statement.WORKING_DAYS);
        if (date != null
                && holidays != null
                && workingDays != null
                && holidays.file().equals(workingDays.file())) {
            problems.add((holidays.line() > workingDays.line() ? holidays : workingDays)
                    .problem(
                            date + " is both a holiday and a working day",
                            "Maybe one of the two is meant for another day."));
        }
    }

    private BusinessCalendar named(Object says, BusinessCalendar company) {
        if (says instanceof BusinessCalendar calendar) {
            if (calendar.hours().isEmpty()) {
                throw new Misfit(CLOSED, OPEN);
            }
            return calendar;
        }
        CalendarResolver calendar = CalendarResolver.over(company);
        ((List<?>) says).forEach(each -> apply((Statement) each, calendar));
        return calendar.calendar();
    }

    private Map<String, BusinessCalendar> ofUsers() {
        Map<String, BusinessCalendar> ofUsers = new HashMap<>();
        said.each(
                Statement.USERS,
                each -> ((Map<?, ?>) each.value()).forEach((user, terms) -> {
                    String name = ((UserTerms) terms).calendar();
                    if (name != null) {
                        ofUsers.put(String.valueOf(user), known(name));
                    }
                }));
        return ofUsers;
    }

    private Map<String, BusinessCalendar> ofPipelines() {
        Map<String, BusinessCalendar> ofPipelines = new HashMap<>();
        said.each(
                Statement.PIPELINE_CALENDAR,
                each -> ofPipelines.put(String.valueOf(each.pipeline()), known(String.valueOf(each.value()))));
        return ofPipelines;
    }

    private BusinessCalendar known(String name) {
        BusinessCalendar calendar = named.get(name);
        if (calendar == null) {
            String hint = Hints.maybe(name, named.keySet());
            throw new Misfit(
                    "there is no calendar " + Hints.quote(name),
                    hint.isEmpty() ? "Maybe calendars: { " + Hints.oneLine(name) + ": { ... } }." : hint);
        }
        return calendar;
    }
}
