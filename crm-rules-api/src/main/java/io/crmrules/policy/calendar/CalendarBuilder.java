package io.crmrules.policy.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a {@link BusinessCalendar} is made of: no hours, no holidays, Europe/Moscow, unless said otherwise. Not
 * thread-safe.
 *
 * <p>A calendar without any hours can be built: nobody ever works, no time passes, and nothing is ever late. A policy
 * that says so is refused.
 */
public final class CalendarBuilder {

    /** Up to here changes of the clock are looked up; a night shift after it has its usual length. */
    private static final Instant LAST_CHANGE = Instant.parse("2100-01-01T00:00:00Z");

    private ZoneId zone = ZoneId.of("Europe/Moscow");
    private final Map<DayOfWeek, Hours> hours = new EnumMap<>(DayOfWeek.class);
    private final SortedSet<LocalDate> holidays = new TreeSet<>();
    private final SortedSet<LocalDate> workingDays = new TreeSet<>();

    CalendarBuilder() {}

    CalendarBuilder copy() {
        CalendarBuilder copy = new CalendarBuilder();
        copy.zone = zone;
        copy.hours.putAll(hours);
        copy.holidays.addAll(holidays);
        copy.workingDays.addAll(workingDays);
        return copy;
    }

    /** Whose clock the hours are on. */
    public CalendarBuilder zone(ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /**
     * Sets the hours of some weekdays; those of other weekdays stay.
     *
     * @param days {@code "MON-FRI"}, {@code "SAT"} or {@code "MON, WED"}
     * @param span {@code "09:00-18:00"}; a day may close at {@code 24:00}
     * @throws IllegalArgumentException when either cannot be read, or closes before it opens
     */
    public CalendarBuilder hours(String days, String span) {
        return hours(Hours.parseDays(days), Hours.parse(span));
    }

    private CalendarBuilder hours(Collection<DayOfWeek> days, Hours span) {
        days.forEach(day -> hours.put(day, span));
        return this;
    }

    /** Forgets the hours so far and takes these: a weekday that is not among them has none. */
    public CalendarBuilder week(Map<DayOfWeek, Hours> week) {
        hours.clear();
        hours.putAll(week);
        return this;
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

    /** Nobody works on this date; on one without hours that changes nothing. */
    public CalendarBuilder holiday(LocalDate date) {
        return holidays(List.of(date));
    }

    /** Nobody works on these dates. */
    public CalendarBuilder holidays(Collection<LocalDate> dates) {
        holidays.addAll(dates);
        return this;
    }

    /**
     * A moved working day: people work on it, whatever its weekday. One whose weekday has no hours takes those that
     * most weekdays have.
     */
    public CalendarBuilder workingDay(LocalDate date) {
        return workingDays(List.of(date));
    }

    /** Moved working days: people work on them, whatever their weekday. */
    public CalendarBuilder workingDays(Collection<LocalDate> dates) {
        workingDays.addAll(dates);
        return this;
    }

    /**
     * The calendar; the builder may go on collecting for another.
     *
     * @throws IllegalArgumentException when a date is both a holiday and a working day
     */
    public BusinessCalendar build() {
        for (LocalDate date : workingDays) {
            if (holidays.contains(date)) {
                throw new IllegalArgumentException(date + " is both a holiday and a working day");
            }
        }
        CalendarBuilder source = copy();
        LocalClock clock = new LocalClock(zone);
        Hours[] week = Arrays.stream(DayOfWeek.values()).map(hours::get).toArray(Hours[]::new);
        return new BusinessCalendar(clock, new WorkingDays(week, source.specials(clock)), source);
    }

    Map<DayOfWeek, String> hours() {
        Map<DayOfWeek, String> texts = new EnumMap<>(DayOfWeek.class);
        hours.forEach((day, span) -> texts.put(day, span.toString()));
        return Collections.unmodifiableMap(texts);
    }

    /** Whether nobody works on any day of the week. */
    public boolean closed() {
        return hours.isEmpty();
    }

    /** Those collected so far, in order; a view. */
    public SortedSet<LocalDate> holidays() {
        return Collections.unmodifiableSortedSet(holidays);
    }

    /** The moved working days collected so far, in order; a view. */
    public SortedSet<LocalDate> workingDays() {
        return Collections.unmodifiableSortedSet(workingDays);
    }

    private List<WorkingDays.Special> specials(LocalClock clock) {
        SortedSet<Long> days = new TreeSet<>();
        holidays.forEach(date -> days.add(date.toEpochDay()));
        workingDays.forEach(date -> days.add(date.toEpochDay()));
        days.addAll(daysOfClockChanges(clock));
        days.removeIf(day -> day != LocalClock.withinDays(day));
        List<WorkingDays.Special> specials = new ArrayList<>();
        for (long day : days) {
            WorkingDays.Special special = special(LocalDate.ofEpochDay(day), clock);
            Hours usual = hours.get(LocalDate.ofEpochDay(day).getDayOfWeek());
            if (special.length() != (usual == null ? 0 : usual.length())) {
                specials.add(special);
            }
        }
        return specials;
    }

    private WorkingDays.Special special(LocalDate date, LocalClock clock) {
        long day = date.toEpochDay();
        Hours span = hoursOn(date);
        if (span == null) {
            return new WorkingDays.Special(day, null, 0);
        }
        long midnight = day * LocalClock.DAY;
        long length = clock.moment(midnight + span.close()) - clock.moment(midnight + span.open());
        return new WorkingDays.Special(day, span, Math.max(0, length));
    }

    private @Nullable Hours hoursOn(LocalDate date) {
        if (holidays.contains(date)) {
            return null;
        }
        Hours usual = hours.get(date.getDayOfWeek());
        return usual == null && workingDays.contains(date) ? mostCommon() : usual;
    }

    private @Nullable Hours mostCommon() {
        Hours most = null;
        for (Hours span : hours.values()) {
            if (most == null
                    || Collections.frequency(hours.values(), span) > Collections.frequency(hours.values(), most)) {
                most = span;
            }
        }
        return most;
    }

    private static List<Long> daysOfClockChanges(LocalClock clock) {
        List<Long> days = new ArrayList<>();
        ZoneOffsetTransition change = clock.nextTransition(Instant.EPOCH);
        while (change != null && change.getInstant().isBefore(LAST_CHANGE)) {
            long first = Math.min(
                    change.getDateTimeBefore().toLocalDate().toEpochDay(),
                    change.getDateTimeAfter().toLocalDate().toEpochDay());
            days.add(first - 1);
            days.add(first);
            days.add(first + 1);
            change = clock.nextTransition(change.getInstant());
        }
        return days;
    }

    /** Equal for equal calendars. */
    @Override
    public String toString() {
        return zone + " " + hours + " holidays " + holidays + " workingDays " + workingDays;
    }
}
