package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins deals with their contacts and companies. A customer who is lost makes the deal's customers not checkable. */
final class DealLinks {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Crm crm;
    private final Map<String, Set<String>> contactsOf = new HashMap<>();

    DealLinks(Crm crm) {
        this.crm = crm;
    }

    /** Reads crm.deal.contact.items.get, which does not say of which deal it speaks: only its file's name does. */
    void read() {
        crm.bodies().eachLabelled(Resource.DEAL_CONTACTS, (label, record) -> {
            Matcher deal = NUMBER.matcher(label);
            if (!deal.find()) {
                crm.evidence().doubt(Set.of(DataKind.CONTACTS));
                throw record.broken(
                        "It does not say whose contact it is; it is left out.",
                        "Maybe name the file after the deal: crm.deal.contact.items.get-101.json.");
            }
            contactsOf
                    .computeIfAbsent(deal.group(), any -> new LinkedHashSet<>())
                    .add(record.requiredId("CONTACT_ID"));
        });
    }

    /** Fills contacts and company of the draft, and lets what hangs on them find it. */
    void link(DealDraft draft, JsonCursor record) {
        int defects = record.defects();
        Set<String> ids = new LinkedHashSet<>(contactsOf.getOrDefault(draft.id(), Set.of()));
        record.at("CONTACT_IDS").items().forEach(element -> ids.add(element.text()));
        ids.add(record.text("CONTACT_ID"));
        ids.removeIf(id -> id.isEmpty() || id.equals("0"));
        draft.card().contacts(contacts(ids, draft, record));
        ids.forEach(id -> crm.deals().link(new Owner(Owner.Type.CONTACT, id), draft));
        company(draft, record);
        boolean told = record.has("CONTACT_ID") || record.has("CONTACT_IDS") || contactsOf.containsKey(draft.id());
        if (!told) {
            crm.deals().unlinked(draft);
        }
        if (!told || record.defects() > defects) {
            draft.damage(DataKind.CONTACTS);
        }
    }

    private List<Contact> contacts(Set<String> ids, DealDraft draft, JsonCursor record) {
        List<Contact> contacts = new ArrayList<>();
        for (String id : ids) {
            Contact contact = crm.customers().contact(record, id);
            if (contact != null) {
                contacts.add(contact);
            }
            if (contact == null || crm.customers().unsure(new Owner(Owner.Type.CONTACT, id))) {
                draft.damage(DataKind.CONTACTS);
            }
        }
        return contacts;
    }

    private void company(DealDraft draft, JsonCursor record) {
        String id = record.reference("COMPANY_ID");
        Company company = crm.customers().companyOf(record);
        draft.card().company(company);
        Owner owner = new Owner(Owner.Type.COMPANY, id == null ? "" : id);
        if (id != null) {
            crm.deals().link(owner, draft);
        }
        if (!record.has("COMPANY_ID")
                || (id != null && company == null)
                || crm.customers().unsure(owner)) {
            draft.damage(DataKind.CONTACTS, DataKind.COMPANIES);
        }
    }
}
