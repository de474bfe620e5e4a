package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.calendar.CalendarBuilder;
import io.crmrules.policy.calendar.Country;
import io.crmrules.policy.calendar.Hours;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays what is said of a calendar over another one. */
final class CalendarResolver {

    private CalendarBuilder calendar;
    private final boolean adding;
    private boolean countrySaid;
    private boolean zoneMoved;

    private CalendarResolver(BusinessCalendar base, boolean adding) {
        this.calendar = base.toBuilder();
        this.adding = adding;
    }

    /** The company's, over the standard one: what is said of dates replaces what was said of them before. */
    static CalendarResolver company() {
        return new CalendarResolver(BusinessCalendar.standard(), false);
    }

    /** One with a name, over the company's: what is said of dates is added. */
    static CalendarResolver over(BusinessCalendar company) {
        return new CalendarResolver(company, true);
    }

    /** @throws Misfit when there is no such zone */
    void apply(Statement statement) {
        switch (statement.key()) {
            case Statement.CALENDAR -> whole((BusinessCalendar) statement.value());
            case Statement.ZONE -> zone(String.valueOf(statement.value()));
            case Statement.COUNTRY -> country((Country) statement.value());
            case Statement.HOURS -> calendar.week(map(statement, DayOfWeek.class));
            case Statement.HOLIDAYS -> holidays(dates(statement));
            case Statement.WORKING_DAYS -> workingDays(dates(statement));
            case Statement.DATES -> dates(map(statement, LocalDate.class));
            default -> {
                // Not about the calendar.
            }
        }
    }

    /** Outside of Russia its holidays are nobody's, unless the country was named. */
    BusinessCalendar calendar() {
        boolean abroad = !Country.RUSSIA.home(calendar.zone()) && (!adding || zoneMoved);
        return abroad && !countrySaid
                ? calendar.build().toBuilder().country(Country.NONE).build()
                : calendar.build();
    }

    /** A date that is said to be both. */
    @Nullable
    LocalDate contradiction() {
        return calendar.workingDays().stream()
                .filter(calendar.holidays()::contains)
                .findFirst()
                .orElse(null);
    }

    boolean closed() {
        return calendar.closed();
    }

    private void whole(BusinessCalendar whole) {
        calendar = whole.toBuilder();
        countrySaid = true;
    }

    private void country(Country country) {
        calendar.country(country);
        countrySaid = true;
    }

    private void zone(String name) {
        ZoneId zone = zoneOf(name);
        zoneMoved = !zone.equals(calendar.zone());
        calendar.zone(zone);
    }

    private static ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            String hint = Hints.maybe(name, ZoneId.getAvailableZoneIds());
            throw new Misfit("there is no zone " + Hints.quote(name), hint.isEmpty() ? "Maybe Europe/Moscow." : hint);
        }
    }

    private void holidays(List<LocalDate> dates) {
        if (adding) {
            calendar.holidays(dates);
        } else {
            calendar.onlyHolidays(dates);
        }
    }

    private void workingDays(List<LocalDate> dates) {
        if (adding) {
            calendar.workingDays(dates);
        } else {
            calendar.onlyWorkingDays(dates);
        }
    }

    private void dates(Map<LocalDate, Hours> dates) {
        if (adding) {
            calendar.dates(dates);
        } else {
            calendar.onlyDates(dates);
        }
    }

    private static List<LocalDate> dates(Statement statement) {
        return ((Collection<?>) statement.value())
                .stream().map(LocalDate.class::cast).toList();
    }

    private static <K> Map<K, Hours> map(Statement statement, Class<K> key) {
        Map<K, Hours> hours = new LinkedHashMap<>();
        ((Map<?, ?>) statement.value()).forEach((each, span) -> hours.put(key.cast(each), (Hours) span));
        return hours;
    }
}
