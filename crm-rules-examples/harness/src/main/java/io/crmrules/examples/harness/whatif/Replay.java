package io.crmrules.examples.harness.whatif;

import io.crmrules.CrmChecker;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Runs the ends of days gone by from the histories of a CRM: a trend for who has not checked until today. */
public final class Replay {

    private Replay() {}

    /**
     * One check for each working day of the company, at its closing time. Days that had not ended when the CRM was read
     * are left out: nobody knows how they ended.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    public static List<Day> days(CrmChecker checker, CrmSnapshot crm, LocalDate first, LocalDate last) {
        BusinessCalendar company =
                checker.policy().inAccount(crm.zone(), crm.calendar()).calendar();
        return first.datesUntil(last.plusDays(1))
                .filter(company::workingDay)
                .filter(date -> !company.dueMoment(date).isAfter(crm.takenAt()))
                .map(date -> day(checker, crm, date, company.dueMoment(date)))
                .toList();
    }

    private static Day day(CrmChecker checker, CrmSnapshot crm, LocalDate date, Instant closing) {
        return Day.of(date, checker.check(crm, closing));
    }
}
