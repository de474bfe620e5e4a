package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.util.List;

/** incomplete-contact and incomplete-company. */
final class FormLoops {

    private static final int NAME = 3;
    private static final int PHONE = 3;
    private static final int EMAIL = 2;
    private static final int CONTACT = 11;
    private static final int COMPANY_PHONE = 2;
    private static final int COMPANY_CITY = 2;
    private static final int COMPANY = 8;
    private static final int MIN_PERCENT = 60;

    void check(Deal deal, List<Finding> found) {
        if (!deal.pastFirstWorkingStage()) {
            return;
        }
        for (Contact contact : deal.contacts()) {
            if (filled(contact) * 100 < MIN_PERCENT * CONTACT) {
                found.add(new Finding("incomplete-contact", contact.id(), deal.id(), null));
            }
        }
        Company company = deal.company();
        if (company != null && filled(company) * 100 < MIN_PERCENT * COMPANY) {
            found.add(new Finding("incomplete-company", company.id(), deal.id(), null));
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

    private static int filled(Company company) {
        return (Blanks.blank(company.name()) ? 0 : NAME)
                + (Blanks.filled(company.phones()) ? COMPANY_PHONE : 0)
                + (Blanks.filled(company.emails()) ? 1 : 0)
                + (Blanks.blank(company.city()) ? 0 : COMPANY_CITY);
    }
}
