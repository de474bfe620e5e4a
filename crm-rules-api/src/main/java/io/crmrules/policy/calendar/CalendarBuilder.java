package io.crmrules.policy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Collects what a {@link BusinessCalendar} is made of: no hours, no holidays, no country, Europe/Moscow, unless said
 * otherwise. Not thread-safe.
 *
 * <p>A calendar without any hours can be built: nobody ever works, no time passes, and nothing is ever late. A policy
 * that says so is refused. Of a date of which several things are said, its own hours count, then that it is a moved
 * working day, then that it is a holiday, then what the country says.
 *
 * <pre>{@code
 * BusinessCalendar inventory = policy.calendar().toBuilder()
 *         .date(LocalDate.of(2026, 12, 30), "09:00-13:00").holiday(LocalDate.of(2026, 12, 31))
 *         .build();
 * }</pre>
 *
 * <p>Nothing here may be null.
 */
public final class CalendarBuilder {

    private ZoneId zone = ZoneId.of("Europe/Moscow");
    private Country country = Country.NONE;
    private final Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
    private final NavigableSet<LocalDate> holidays = new TreeSet<>();
    private final NavigableSet<LocalDate> workingDays = new TreeSet<>();
    private final NavigableMap<LocalDate, Hours> dates = new TreeMap<>();

    CalendarBuilder() {}

    CalendarBuilder copy() {
        CalendarBuilder copy = new CalendarBuilder();
        copy.zone = zone;
        copy.country = country;
        copy.hours.putAll(hours);
        copy.holidays.addAll(holidays);
        copy.workingDays.addAll(workingDays);
        copy.dates.putAll(dates);
        return copy;
    }

    /** Whose clock the hours are on; Europe/Moscow unless said otherwise. */
    public CalendarBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Whose public holidays are holidays here; {@link Country#NONE} for nobody's. A later call replaces an earlier
     * one.
     */
    public CalendarBuilder country(Country country) {
        this.country = country;
        return this;
    }

    /**
     * Sets the hours of some weekdays; those of other weekdays stay.
     *
     * @param days {@code "MON-FRI"}, {@code "SAT"} or {@code "MON, WED"}
     * @param hours {@code "09:00-18:00"}, {@code "09:00-13:00, 14:00-18:00"}, {@code "22:00-06:00"} over midnight, or
     *     {@code "off"}; a day may close at {@code 24:00}
     * @throws IllegalArgumentException when either cannot be read
     */
    public CalendarBuilder hours(String days, String hours) {
        Hours span = Hours.parse(hours);
        Weekdays.parse(days).forEach(day -> put(day, span));
        return this;
    }

    /**
     * Forgets the hours so far and takes these: a weekday that is not among them has none, and nor has one that is
     * {@link Hours#OFF}.
     */
    public CalendarBuilder week(Map<DayOfWeek, Hours> week) {
        hours.clear();
        week.forEach(this::put);
        return this;
    }

    private void put(DayOfWeek day, Hours span) {
        if (span.off()) {
            hours.remove(day);
        } else {
            hours.put(day, span);
        }
    }

    /** Forgets the holidays so far and takes these. */
    public CalendarBuilder onlyHolidays(Collection<LocalDate> dates) {
        holidays.clear();
        return holidays(dates);
    }

    /** Forgets the moved working days so far and takes these. */
    public CalendarBuilder onlyWorkingDays(Collection<LocalDate> dates) {
        workingDays.clear();
        return workingDays(dates);
    }

    /** Forgets the hours of single dates so far and takes these. */
    public CalendarBuilder onlyDates(Map<LocalDate, Hours> dates) {
        this.dates.clear();
        return dates(dates);
    }

    /**
     * Nobody works on this date, besides those named before; on one without hours that changes nothing. It counts for
     * the hours that begin on it: a night shift of the evening before runs to its end.
     */
    public CalendarBuilder holiday(LocalDate date) {
        return holidays(List.of(date));
    }

    /** Nobody works on these dates, besides those named before. */
    public CalendarBuilder holidays(Collection<LocalDate> dates) {
        holidays.addAll(dates);
        return this;
    }

    /**
     * A moved working day: people work on it, whatever its weekday. One whose weekday has no hours takes those of the
     * nearest weekday before it that has some: a Saturday usually Friday's.
     */
    public CalendarBuilder workingDay(LocalDate date) {
        return workingDays(List.of(date));
    }

    /** Moved working days: people work on them, whatever their weekday, and on those named before. */
    public CalendarBuilder workingDays(Collection<LocalDate> dates) {
        workingDays.addAll(dates);
        return this;
    }

    /**
     * The hours of one date, whatever else it is.
     *
     * @param hours as {@link Hours#parse} reads them; {@code "off"} closes the date
     * @throws IllegalArgumentException when the hours cannot be read
     */
    public CalendarBuilder date(LocalDate date, String hours) {
        return dates(Map.of(date, Hours.parse(hours)));
    }

    /**
     * The hours of single dates, whatever else they are; those of dates named before stay, unless they are named
     * again.
     */
    public CalendarBuilder dates(Map<LocalDate, Hours> dates) {
        this.dates.putAll(dates);
        return this;
    }

    /**
     * The calendar; the builder may go on collecting for another.
     *
     * @throws NullPointerException when the zone or the country is null
     */
    public BusinessCalendar build() {
        CalendarBuilder source = copy();
        LocalClock clock = new LocalClock(zone);
        DatePlan plan = new DatePlan(source.hours, country, source.holidays, source.workingDays, source.dates);
        return new BusinessCalendar(clock, plan.days(clock), source);
    }

    /** Whether nobody works on any day of the week; moved working days and hours of single dates aside. */
    public boolean closed() {
        return hours.isEmpty();
    }

    /** Whether some hours run over midnight. */
    boolean overnight() {
        return Stream.concat(hours.values().stream(), dates.values().stream()).anyMatch(span -> span.spill() > 0);
    }

    /** Whose clock it is so far. */
    public ZoneId zone() {
        return zone;
    }

    /** Whose public holidays count so far. */
    public Country country() {
        return country;
    }

    /** The hours of the weekdays that have some, Monday first; a view. */
    public Map<DayOfWeek, Hours> hours() {
        return Collections.unmodifiableMap(hours);
    }

    /** Those collected so far, in order; a view. */
    public NavigableSet<LocalDate> holidays() {
        return Collections.unmodifiableNavigableSet(holidays);
    }

    /** The moved working days collected so far, in order; a view. */
    public NavigableSet<LocalDate> workingDays() {
        return Collections.unmodifiableNavigableSet(workingDays);
    }

    /** The hours of single dates collected so far, in order; a view. */
    public NavigableMap<LocalDate, Hours> dates() {
        return Collections.unmodifiableNavigableMap(dates);
    }

    /** Everything collected so far in one line; equal for equal calendars, and no format to be read back. */
    @Override
    public String toString() {
        return zone + " " + country + " " + hours + " holidays " + holidays + " workingDays " + workingDays + " dates "
                + dates;
    }
}
