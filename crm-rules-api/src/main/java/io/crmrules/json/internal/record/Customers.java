package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contacts and companies as far as they were read. A contact may come before its company. */
public final class Customers {

    public static final String REPEATED = "the id occurs twice; the second is left out";

    private final ProblemLog log;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, Reference> pending = new HashMap<>();

    /** From a contact to a company that was not read yet. */
    private record Reference(String company, Place place) {}

    Customers(ProblemLog log) {
        this.log = log;
    }

    public void add(@Nullable Company company, Place place) {
        if (company != null && companies.putIfAbsent(company.id(), company) != null) {
            repeated("company", company.id(), place);
        }
    }

    public void add(ContactReader.@Nullable Entry entry, Place place) {
        if (entry == null) {
            return;
        }
        Contact contact = entry.contact();
        if (contacts.putIfAbsent(contact.id(), contact) != null) {
            repeated("contact", contact.id(), place);
        } else if (!entry.company().isBlank()) {
            pending.put(contact.id(), new Reference(entry.company(), place));
        }
    }

    private void repeated(String kind, String id, Place place) {
        log.add(place.at(""), kind + " " + Quote.shorten(id), REPEATED, "");
    }

    @Nullable
    Company company(String id) {
        return companies.get(id);
    }

    @Nullable
    Contact contact(String id) {
        Reference reference = pending.isEmpty() ? null : pending.remove(id);
        if (reference != null) {
            contacts.computeIfPresent(id, (any, contact) -> with(contact, reference));
        }
        return contacts.get(id);
    }

    private Contact with(Contact contact, Reference reference) {
        Company company = companies.get(reference.company());
        if (company == null) {
            log.add(
                    reference.place().at(""),
                    "contact " + Quote.shorten(contact.id()),
                    "'company' names the unknown company " + Quote.of(reference.company())
                            + "; the reference is dropped",
                    "Maybe the company is not in the snapshot, or was left out of it.");
        }
        return contact.of(company);
    }

    public List<Company> companies() {
        return List.copyOf(companies.values());
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }

    /** Gives up waiting for companies that contacts name: no more will come. */
    public void settle() {
        List<String> undecided = new ArrayList<>(pending.keySet());
        undecided.sort(null);
        undecided.forEach(this::contact);
    }
}
