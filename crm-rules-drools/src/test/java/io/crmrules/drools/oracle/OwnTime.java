package io.crmrules.drools.oracle;

import io.crmrules.drools.oracle.WorkingTime.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A calendar with a name: what it has otherwise than the company.
 *
 * @param zone null: the company's
 * @param russia whether the days of Russia hold, null when it names no country
 * @param week null: the company's, else these hours and no others
 * @param holidays besides the company's
 * @param workingDays besides the company's
 * @param dates besides the company's, and before them
 */
record OwnTime(
        @Nullable ZoneId zone,
        @Nullable Boolean russia,
        @Nullable Map<DayOfWeek, List<Shift>> week,
        Set<LocalDate> holidays,
        Set<LocalDate> workingDays,
        Map<LocalDate, List<Shift>> dates) {

    WorkingTime over(WorkingTime company) {
        Map<LocalDate, List<Shift>> allDates = new HashMap<>(company.dates());
        allDates.putAll(dates);
        return new WorkingTime(
                zone == null ? company.zone() : zone,
                week == null ? company.week() : week,
                russia == null ? company.russia() && !abroad(company) : russia,
                both(company.holidays(), holidays),
                both(company.workingDays(), workingDays),
                allDates);
    }

    /** Whoever works in another zone outside of Russia has no Russian holidays, unless somebody says so. */
    private boolean abroad(WorkingTime company) {
        return zone != null && !zone.equals(company.zone()) && !Calendars.IN_RUSSIA.contains(zone.getId());
    }

    private static Set<LocalDate> both(Set<LocalDate> one, Set<LocalDate> other) {
        Set<LocalDate> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
