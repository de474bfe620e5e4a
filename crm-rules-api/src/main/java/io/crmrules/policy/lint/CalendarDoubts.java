package io.crmrules.policy.lint;

import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.calendar.Country;
import java.util.List;

/** A calendar that leaves open on which days nobody works. */
final class CalendarDoubts {

    private static final String ZONE = "zone";
    private static final String COUNTRY = "calendar.country";

    private final Decided decided;

    CalendarDoubts(Decided decided) {
        this.decided = decided;
    }

    /** Only the country tells the public holidays; a zone abroad has none by itself. */
    List<Doubt> all() {
        BusinessCalendar calendar = decided.policy().calendar();
        PolicyEntry zone = decided.where("", ZONE);
        boolean said = decided.entries().stream()
                .anyMatch(entry -> entry.about("", COUNTRY) || entry.value() instanceof BusinessCalendar);
        return said || calendar.country() != Country.NONE
                ? List.of()
                : List.of(Doubt.of(zone, "noCountry", calendar.zone()));
    }
}
