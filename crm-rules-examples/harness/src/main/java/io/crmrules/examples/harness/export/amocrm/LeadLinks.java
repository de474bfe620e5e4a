package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
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

    /** Fills contacts and company of the draft, and lets what hangs on them find it. */
    void link(DealDraft draft, JsonCursor lead) {
        int defects = lead.defects();
        Set<String> ids = contactIds(draft, lead);
        draft.card().contacts(contacts(ids, draft, lead));
        String companyId = Customers.companyId(lead);
        draft.card().company(company(companyId, draft, lead));
        if (lead.defects() > defects || !lead.at("_embedded").has("companies")) {
            draft.damage(DataKind.CONTACTS, DataKind.COMPANIES);
        }
        ids.forEach(id -> crm.deals().link(new Owner(Owner.Type.CONTACT, id), draft));
        if (companyId != null) {
            crm.deals().link(new Owner(Owner.Type.COMPANY, companyId), draft);
        }
    }

    private Set<String> contactIds(DealDraft draft, JsonCursor lead) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonCursor contact : lead.at("_embedded", "contacts").items()) {
            String id = contact.id("id");
            if (id != null) {
                ids.add(id);
            } else {
                contact.report("It names no contact.", "");
            }
        }
        ids.addAll(crm.customers().contactsOf(draft.id()));
        if (ids.isEmpty() && !lead.at("_embedded").has("contacts")) {
            lost(draft, lead, "Leads without their links to contacts", "Maybe save them with \"with=contacts\".");
            crm.deals().unlinked(draft);
        }
        return ids;
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
            if (crm.customers().unsure(new Owner(Owner.Type.CONTACT, id))) {
                draft.damage(DataKind.CONTACTS);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Company company(@Nullable String id, DealDraft draft, JsonCursor lead) {
        if (id == null) {
            return null;
        }
        Company company = crm.customers().company(id);
        if (company == null) {
            lost(draft, lead, "Leads of companies that are not in the export", "Maybe companies were not all saved.");
            draft.damage(DataKind.COMPANIES);
        } else if (crm.customers().unsure(new Owner(Owner.Type.COMPANY, id))) {
            draft.damage(DataKind.CONTACTS, DataKind.COMPANIES);
        }
        return company;
    }

    private static void lost(DealDraft draft, JsonCursor lead, String defect, String hint) {
        draft.damage(DataKind.CONTACTS);
        lead.count(defect, "lead " + draft.id(), hint);
    }
}
