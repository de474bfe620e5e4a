package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** malformed-contact-data and incomplete-contact; five deals share a contact, so what was read of one is kept. */
final class ContactLoops {

    private static final int NAME = 3;
    private static final int PHONE = 3;
    private static final int EMAIL = 2;
    private static final int ALL = 11;
    private static final int MIN_PERCENT = 60;

    private final LocalDate today;
    private final Map<String, ContactData> known = new HashMap<>();

    ContactLoops(Words words) {
        this.today = words.today();
    }

    ContactData data(Contact contact) {
        return known.computeIfAbsent(contact.id(), id -> ContactData.of(contact, today));
    }

    void check(Deal deal, List<Finding> found) {
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
        return (Words.blank(contact.name()) ? 0 : NAME)
                + (Words.filled(contact.phones()) ? PHONE : 0)
                + (Words.filled(contact.emails()) ? EMAIL : 0)
                + (Words.blank(contact.position()) ? 0 : 1)
                + (Words.blank(contact.city()) ? 0 : 1)
                + (contact.birthday() == null ? 0 : 1);
    }
}
