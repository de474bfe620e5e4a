package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.TakenAt;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.support.RecordTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts and companies as far as they were read. A contact may come before its company. */
public final class Customers {

    /** What is known of a company says how its customers can be reached. */
    private static final Set<DataKind> OF_COMPANY = Set.of(DataKind.COMPANIES, DataKind.CONTACTS);

    private final ProblemLog log;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, Reference> pending = new HashMap<>();
    private final Map<String, LocalDate> companyDates = new HashMap<>();
    private final Map<String, LocalDate> contactDates = new HashMap<>();
    private final Set<String> lossyCompanies = new HashSet<>();
    private final Set<String> lossyContacts = new HashSet<>();

    /** Contacts that name a company that is not there. */
    private final Set<String> stripped = new HashSet<>();

    /** From a contact to a company that was not read yet. */
    private record Reference(String company, Place place) {}

    Customers(ProblemLog log) {
        this.log = log;
    }

    public void add(CompanyReader.@Nullable Entry entry, Place place) {
        if (entry == null) {
            return;
        }
        Company company = entry.company();
        if (companies.putIfAbsent(company.id(), company) != null) {
            repeated(RecordType.COMPANY, company.id(), place);
            return;
        }
        if (entry.lossy()) {
            lossyCompanies.add(company.id());
        }
        if (entry.createdOn() != null) {
            companyDates.put(company.id(), entry.createdOn());
        }
    }

    public void add(ContactReader.@Nullable Entry entry, Place place) {
        if (entry == null) {
            return;
        }
        Contact contact = entry.contact();
        if (contacts.putIfAbsent(contact.id(), contact) != null) {
            repeated(RecordType.CONTACT, contact.id(), place);
            return;
        }
        if (!entry.company().isBlank()) {
            pending.put(contact.id(), new Reference(entry.company(), place));
        }
        if (entry.lossy()) {
            lossyContacts.add(contact.id());
        }
        if (entry.createdOn() != null) {
            contactDates.put(contact.id(), entry.createdOn());
        }
    }

    /** Makes moments of the dates that came before the moment of the snapshot. */
    public void settleDates(TakenAt taken) {
        companyDates.forEach(
                (id, date) -> companies.computeIfPresent(id, (any, company) -> company.of(taken.pastEndOf(date))));
        contactDates.forEach(
                (id, date) -> contacts.computeIfPresent(id, (any, contact) -> contact.of(taken.pastEndOf(date))));
    }

    /** The kinds of data of which a company lost something, which its deals lost with it. */
    Set<DataKind> lostOf(@Nullable Company company) {
        return company != null && lossyCompanies.contains(company.id()) ? OF_COMPANY : Set.of();
    }

    /** The kinds of data of which a contact and its company lost something. */
    Set<DataKind> lostOf(Contact contact) {
        if (lossyCompanies.isEmpty() && lossyContacts.isEmpty() && stripped.isEmpty()) {
            return Set.of();
        }
        Set<DataKind> lost = EnumSet.noneOf(DataKind.class);
        lost.addAll(lostOf(contact.company()));
        if (stripped.contains(contact.id())) {
            lost.addAll(OF_COMPANY);
        }
        if (lossyContacts.contains(contact.id())) {
            lost.add(DataKind.CONTACTS);
        }
        return lost;
    }

    private void repeated(RecordType type, String id, Place place) {
        log.add(place.at(""), type.label() + " " + Quote.shorten(id), RecordTexts.REPEATED, "", type.list());
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
            stripped.add(contact.id());
            log.add(
                    reference.place().at(""),
                    "contact " + Quote.shorten(contact.id()),
                    "'company' " + RecordTexts.unknown("company", reference.company()) + "; the reference is dropped",
                    RecordTexts.notThere("company"));
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
