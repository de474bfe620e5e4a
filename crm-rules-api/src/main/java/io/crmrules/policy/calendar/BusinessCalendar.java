package io.crmrules.policy.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a company works: a zone, hours per weekday, the public holidays of a country, holidays and moved working days of
 * the company's own, hours of single dates. Immutable.
 *
 * <pre>{@code
 * BusinessCalendar.builder().zone("Europe/Moscow")
 *         .hours("MON-THU", "09:00-13:00, 14:00-18:00").hours("FRI", "09:00-17:00").hours("SAT", "22:00-06:00")
 *         .country(Country.RUSSIA)
 *         .holiday(LocalDate.of(2026, 11, 4)).workingDay(LocalDate.of(2026, 12, 26))
 *         .build();
 * }</pre>
 *
 * <p>Hours over midnight belong to the date on which they begin, also when they end on a holiday. A moved working day
 * that falls on a weekday without hours takes those of the nearest weekday before it that has some. In Russia the day
 * before a public holiday is an hour shorter. Working time is time that really passes between opening and closing:
 * where clocks change within the hours, the day is longer or shorter. Where a clock shows a time twice, the first
 * counts. Moments before the year 0 or after the year 10000 count as the ends of that span, and nothing here throws for
 * them.
 *
 * <p>Questions cost the same for a minute and for ten years. Building one takes much longer than a question: keep it,
 * and share it between threads. Arguments must not be null, and only {@link #cutoff} gives null.
 */
public final class BusinessCalendar {

    private static final Duration FOREVER = Duration.ofDays(20_000 * 366);
    private static final BusinessCalendar STANDARD = builder()
            .zone(ZoneId.of("Europe/Moscow"))
            .hours("MON-FRI", "09:00-18:00")
            .country(Country.RUSSIA)
            .build();

    private final LocalClock clock;
    private final WorkingDays days;
    private final CalendarBuilder source;
    private final boolean overnight;

    BusinessCalendar(LocalClock clock, WorkingDays days, CalendarBuilder source) {
        this.clock = clock;
        this.days = days;
        this.source = source;
        this.overnight = source.overnight();
    }

    /** Europe/Moscow, Monday to Friday 09:00 to 18:00, the public holidays of Russia. */
    public static BusinessCalendar standard() {
        return STANDARD;
    }

    /** Starts without any hours, holidays or country, in Europe/Moscow. */
    public static CalendarBuilder builder() {
        return new CalendarBuilder();
    }

    /** The same hours and holidays in another zone, at the same local times; built anew, so keep it. */
    public BusinessCalendar in(ZoneId zone) {
        return toBuilder().zone(zone).build();
    }

    /** A builder that starts from this calendar. */
    public CalendarBuilder toBuilder() {
        return source.copy();
    }

    /** Whose clock the hours are on. */
    public ZoneId zone() {
        return clock.zone();
    }

    /** Whose public holidays it has. */
    public Country country() {
        return source.country();
    }

    /** The hours of the weekdays that have some, Monday first; unmodifiable, without the days that are off. */
    public Map<DayOfWeek, Hours> hours() {
        return source.hours();
    }

    /** The hours of single dates, which count whatever else is said of them; in order. */
    public Map<LocalDate, Hours> dates() {
        return source.dates();
    }

    /** The company's own holidays, in order; those of the country are not among them. */
    public Set<LocalDate> holidays() {
        return source.holidays();
    }

    /** The moved working days: dates on which people work whatever the weekday, in order. */
    public Set<LocalDate> workingDays() {
        return source.workingDays();
    }

    /**
     * The working time between two moments, to the nanosecond; zero when {@code to} is not after {@code from}, so
     * never negative. From Friday 17:50 to Monday 09:30 it is 40 minutes.
     */
    public Duration workingTime(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        long first = firstRunning(from);
        long last = firstRunning(to);
        Duration time = Duration.ofSeconds(
                days.secondsBefore(last) - days.secondsBefore(first), worked(last, to) - worked(first, from));
        return time.isNegative() ? Duration.ZERO : time;
    }

    /**
     * The first moment by which {@code time} has been worked since {@code from}: Saturday 22:00 and 30 minutes are
     * Monday 09:30, and what is used up at closing time ends at that closing time.
     *
     * @param time that must pass within working hours
     * @return {@code from} itself when {@code time} is not positive, {@link Instant#MAX} when so much is never worked
     */
    public Instant plusWorkingTime(Instant from, Duration time) {
        if (time.isNegative() || time.isZero()) {
            return from;
        }
        long start = firstRunning(from);
        Duration needed = (time.compareTo(FOREVER) > 0 ? FOREVER : time).plusNanos(worked(start, from));
        long before = days.secondsBefore(start);
        Long last = days.reaching(start, before + needed.toSeconds() + (needed.toNanosPart() > 0 ? 1 : 0));
        if (last == null) {
            return Instant.MAX;
        }
        return days.on(last).after(needed.minusSeconds(days.secondsBefore(last) - before), last, clock);
    }

    /**
     * The working days after the local date of {@code event}, up to and including that of {@code now}: Monday 17:00 to
     * Wednesday 08:00 are 2. A working day counts whole, however few its hours; never negative.
     */
    public int workingDaysPassed(Instant event, Instant now) {
        long passed = days.daysBefore(clock.day(now) + 1) - days.daysBefore(clock.day(event) + 1);
        return (int) Math.max(0, passed);
    }

    /**
     * The first moment at which more than {@code passed} working days have {@linkplain #workingDaysPassed passed}
     * since {@code event}: the beginning of the local date.
     *
     * @param passed in working days, 0 or more
     * @return {@link Instant#MAX} when so many never pass
     */
    public Instant workingDaysOver(Instant event, int passed) {
        long next = clock.day(event) + 1;
        Long day = days.reachingDays(next, days.daysBefore(next) + passed + 1);
        return day == null ? Instant.MAX : Instant.ofEpochSecond(clock.moment(day * LocalClock.DAY));
    }

    /**
     * The closing time of the last working day that has ended by {@code now}, a day having ended when its closing time
     * is reached. On Friday at 17:59 it is Thursday 18:00, on Friday at 18:00 that moment itself.
     *
     * @return null when no working day has ended yet, as in a calendar without hours
     */
    public @Nullable Instant cutoff(Instant now) {
        long today = clock.day(now);
        Long last = days.on(today).works() ? Long.valueOf(today) : days.previous(today);
        while (last != null && closing(last) > now.getEpochSecond()) {
            last = days.previous(last);
        }
        return last == null ? null : Instant.ofEpochSecond(closing(last));
    }

    /**
     * When something due on {@code date} is due: at the closing time of that day, or of the next working day when it
     * is none; at the end of the date when no working day follows. Due on Saturday is due on Monday at 18:00.
     *
     * @param date by the clock of the {@link #zone}
     */
    public Instant dueMoment(LocalDate date) {
        long day = LocalClock.withinDays(date.toEpochDay());
        Long due = days.next(day);
        return Instant.ofEpochSecond(due == null ? clock.moment((day + 1) * LocalClock.DAY) : closing(due));
    }

    /**
     * The same local time {@code days} days earlier, later when {@code days} is negative; where the clock was changed
     * between the two, more or less than 24 hours for each. Days of the calendar, whether anybody works on them or
     * not.
     */
    public Instant daysBefore(Instant now, int days) {
        return clock.daysBefore(now, days);
    }

    /** The local date of a moment, by the clock of the {@link #zone}. */
    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofEpochDay(clock.day(moment));
    }

    /**
     * Whether anybody works on this local date: whether hours begin on it. A holiday on which only the night shift of
     * the day before ends is none.
     */
    public boolean workingDay(LocalDate date) {
        return days.on(LocalClock.withinDays(date.toEpochDay())).works();
    }

    /** The first day whose hours may still run at {@code moment}: where people work over midnight, the one before. */
    private long firstRunning(Instant moment) {
        return clock.day(moment) - (overnight ? 1 : 0);
    }

    /** How much of the hours of {@code day} and of the next, in nanoseconds, lies before {@code moment}. */
    private long worked(long day, Instant moment) {
        long worked = days.on(day).worked(day, moment, clock);
        return overnight ? worked + days.on(day + 1).worked(day + 1, moment, clock) : worked;
    }

    private long closing(long day) {
        return days.on(day).closing(day, clock);
    }

    /** Calendars are equal when they decide the same, however they were built. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BusinessCalendar calendar && toString().equals(calendar.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Everything that is decided here, equal for equal calendars. */
    @Override
    public String toString() {
        return source.toString();
    }
}
