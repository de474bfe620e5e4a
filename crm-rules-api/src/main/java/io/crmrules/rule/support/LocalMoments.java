package io.crmrules.rule.support;

import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What now means by one calendar. Remembers what it computed. */
final class LocalMoments {

    private final BusinessCalendar calendar;
    private final Instant now;
    private final Instant cutoff;
    private final LocalDate today;
    private final Map<Integer, Instant> daysAgo = new HashMap<>();

    LocalMoments(BusinessCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
        this.today = calendar.dateOf(now);
        Instant closed = calendar.cutoff(now);
        this.cutoff = closed == null ? Instant.MIN : closed;
    }

    Instant cutoff() {
        return cutoff;
    }

    LocalDate today() {
        return today;
    }

    Instant daysAgo(int days) {
        Instant known = daysAgo.get(days); // asked dozens of times a deal
        if (known == null) {
            known = calendar.daysBefore(now, days);
            daysAgo.put(days, known);
        }
        return known;
    }
}
