package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moment of the check, and working time around it. */
public final class Clock {

    public final Instant now;
    public final Instant cutoff;
    private final BusinessCalendar calendar;

    public Clock(BusinessCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
        this.cutoff = Objects.requireNonNull(calendar.cutoff(now), "a calendar with working days");
    }

    public LocalDate today() {
        return calendar.dateOf(now);
    }

    public Instant dayOver(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    public Instant daysAgo(int days) {
        return calendar.daysBefore(now, days);
    }

    /** Working time never exceeds the time that passes, which is quicker to ask. */
    public boolean moreThan(Duration allowed, Instant from, Instant to) {
        return from.plus(allowed).isBefore(to) && calendar.workingTime(from, to).compareTo(allowed) > 0;
    }

    public int workingDaysSince(Instant moment) {
        return calendar.workingDaysPassed(moment, now);
    }

    public Instant workingDaysOver(Instant moment, int days) {
        return calendar.workingDaysOver(moment, days);
    }

    public Instant deadline(Instant moment, Duration within) {
        return calendar.plusWorkingTime(moment, within);
    }

    public Instant dueMoment(LocalDate date) {
        return calendar.dueMoment(date);
    }

    public static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
