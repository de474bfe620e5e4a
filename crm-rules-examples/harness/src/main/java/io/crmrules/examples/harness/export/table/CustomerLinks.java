package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose customers deals are about. */
final class CustomerLinks {

    private final Crm crm;

    CustomerLinks(Crm crm) {
        this.crm = crm;
    }

    /** Puts them on the card; what hangs on a customer may be about this deal. */
    void add(DealDraft draft, Row row) {
        List<Contact> contacts = crm.customers().contactsOf(draft.id(), row);
        Company company = crm.customers().companyOf(draft.id(), row);
        draft.card().contacts(contacts == null ? List.of() : contacts).company(company);
        if (contacts == null || !row.whole("contacts") || !contacts.stream().allMatch(crm.customers()::known)) {
            draft.damage(DataKind.CONTACTS);
        }
        boolean found = company != null || row.text("company").isEmpty();
        if (!found || !row.whole("company") || !crm.customers().known(company)) {
            draft.damage(DataKind.COMPANIES);
            if (contacts == null || contacts.isEmpty()) {
                // Perhaps the customer can be reached at the company.
                draft.damage(DataKind.CONTACTS);
            }
        }
        owned(draft, row, contacts == null ? List.of() : contacts, company);
    }

    private void owned(DealDraft draft, Row row, List<Contact> contacts, @Nullable Company company) {
        Set<Owner> customers = new HashSet<>();
        contacts.forEach(contact -> customers.add(new Owner(Owner.Type.CONTACT, contact.id())));
        row.split("contacts").forEach(id -> customers.add(new Owner(Owner.Type.CONTACT, id)));
        row.split("company").forEach(id -> customers.add(new Owner(Owner.Type.COMPANY, id)));
        if (company != null) {
            customers.add(new Owner(Owner.Type.COMPANY, company.id()));
        }
        customers.forEach(customer -> crm.deals().link(customer, draft));
        if (!row.whole("contacts") || !row.whole("company")) {
            crm.deals().unlinked(draft);
        }
    }
}
