package io.crmrules.examples.benchmarks.loops.totals;

import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** malformed-contact-data and incomplete-contact; five deals share a contact, so what was read of one is kept. */
public final class ContactLoops {

    private static final int NAME = 3;
    private static final int PHONE = 3;
    private static final int EMAIL = 2;
    private static final int ALL = 11;
    private static final int MIN_PERCENT = 60;

    private final LocalDate today;
    private final Map<String, ContactData> known = new HashMap<>();

    public ContactLoops(Clock clock) {
        this.today = clock.today();
    }

    public ContactData data(Contact contact) {
        return known.computeIfAbsent(contact.id(), id -> ContactData.of(contact, today));
    }

    public void check(Deal deal, List<Finding> found) {
        if (deal.amount() != null && deal.amount().negative()) {
            found.add(new Finding("malformed-contact-data", deal.id(), deal.id(), null));
        }
        for (Contact contact : deal.contacts()) {
            if (data(contact).malformed()) {
                found.add(new Finding("malformed-contact-data", contact.id(), deal.id(), null));
            }
            if (deal.pastFirstWorkingStage() && filled(contact) * 100 < MIN_PERCENT * ALL) {
                found.add(new Finding("incomplete-contact", contact.id(), deal.id(), null));
            }
        }
    }

    private static int filled(Contact contact) {
        return (Blanks.blank(contact.name()) ? 0 : NAME)
                + (Blanks.filled(contact.phones()) ? PHONE : 0)
                + (Blanks.filled(contact.emails()) ? EMAIL : 0)
                + (Blanks.blank(contact.position()) ? 0 : 1)
                + (Blanks.blank(contact.city()) ? 0 : 1)
                + (contact.birthday() == null ? 0 : 1);
    }
}
