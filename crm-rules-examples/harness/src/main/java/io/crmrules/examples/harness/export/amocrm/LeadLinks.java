package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins leads with their contacts and companies. A customer who is lost makes the deal's customers not checkable. */
final class LeadLinks {

    private final Crm crm;

    LeadLinks(Crm crm) {
        this.crm = crm;
    }

    /** Fills contacts and company of the draft, and gives the ids of the contacts, found or not. */
    List<String> link(DealDraft draft, JsonCursor lead) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonCursor contact : lead.at("_embedded", "contacts").items()) {
            String id = contact.id("id");
            if (id != null) {
                ids.add(id);
            }
        }
        ids.addAll(crm.customers().contactsOf(draft.id));
        if (ids.isEmpty() && !lead.at("_embedded").has("contacts")) {
            lost(draft, lead, "Leads without their links to contacts", "Maybe save them with \"with=contacts\".");
        }
        draft.card.contacts(contacts(ids, draft, lead));
        draft.card.company(company(Customers.companyId(lead), draft, lead));
        return List.copyOf(ids);
    }

    private List<Contact> contacts(Set<String> ids, DealDraft draft, JsonCursor lead) {
        Set<Contact> found = new LinkedHashSet<>();
        for (String id : ids) {
            Contact contact = crm.customers().contact(id);
            if (contact == null) {
                lost(draft, lead, "Leads of contacts that are not in the export", "Maybe contacts were not all saved.");
            } else {
                found.add(contact);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Company company(@Nullable String id, DealDraft draft, JsonCursor lead) {
        Company company = id == null ? null : crm.customers().company(id);
        if (id != null && company == null) {
            lost(draft, lead, "Leads of companies that are not in the export", "Maybe companies were not all saved.");
        }
        return company;
    }

    private static void lost(DealDraft draft, JsonCursor lead, String defect, String hint) {
        draft.damage(DataKind.CONTACTS);
        lead.count(defect, "lead " + draft.id, hint);
    }

    /** Lets notes of the customers find the deal. */
    void register(DealDraft draft, List<String> contacts, @Nullable String company) {
        contacts.forEach(id -> crm.deals().link("contacts", id, draft));
        if (company != null) {
            crm.deals().link("companies", company, draft);
        }
    }
}
