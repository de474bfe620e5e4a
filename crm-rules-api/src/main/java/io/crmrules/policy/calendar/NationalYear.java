package io.crmrules.policy.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What a country lays down for the days of a year.
 *
 * @param off nobody works, whatever the weekday
 * @param worked people work, whatever the weekday
 * @param shorter an hour less, where people work
 */
record NationalYear(Set<LocalDate> off, Set<LocalDate> worked, Set<LocalDate> shorter) {

    static final NationalYear EMPTY = new NationalYear(Set.of(), Set.of(), Set.of());

    NationalYear {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        shorter = Set.copyOf(shorter);
    }

    /** All dates of which it says something. */
    Set<LocalDate> dates() {
        Set<LocalDate> dates = new HashSet<>(off);
        dates.addAll(worked);
        dates.addAll(shorter);
        return dates;
    }
}
