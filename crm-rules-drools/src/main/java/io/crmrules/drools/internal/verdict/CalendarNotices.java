package io.crmrules.drools.internal.verdict;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.report.Notice;
import io.crmrules.support.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which days and hours may not be those that people worked. */
final class CalendarNotices {

    private final PolicyInForce policy;
    private final Words words;
    private final List<Notice> notices = new ArrayList<>();

    CalendarNotices(PolicyInForce policy, Words words) {
        this.policy = policy;
        this.words = words;
    }

    List<Notice> all(CrmSnapshot crm, Instant asOf) {
        undecreed(asOf);
        offset(crm);
        return notices;
    }

    /** Of a year that the government has not decreed yet, or that came after this version, moved days are not known. */
    private void undecreed(Instant asOf) {
        for (BusinessCalendar calendar : policy.calendars()) {
            int year = calendar.dateOf(asOf).getYear();
            if (!calendar.country().knows(year)) {
                add("undecreed", String.valueOf(year), calendar.country().code());
                return;
            }
        }
    }

    private void offset(CrmSnapshot crm) {
        ZoneOffset written = crm.offset();
        ZoneOffset own = policy.zone().getRules().getOffset(crm.takenAt());
        if (written != null && !written.equals(own)) {
            add("offset", written.getId(), policy.zone().getId(), own.getId());
        }
    }

    private void add(String key, Object... values) {
        notices.add(new Notice(Notice.Kind.POLICY, null, words.of(key, values), words.of(key + ".hint", values)));
    }
}
