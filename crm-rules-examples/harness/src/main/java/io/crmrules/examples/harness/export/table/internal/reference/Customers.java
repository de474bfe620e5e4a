package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts and companies, found by id or by a name that only one has, and joined to deals from either side. */
public final class Customers {

    private static final List<String> COMPANY = List.of("name", "phones", "emails", "city");
    private static final List<String> CONTACT = List.of("name", "phones", "emails", "position", "city", "birthday");

    private final Directory<Company> companies = new Directory<>();
    private final Directory<Contact> contacts = new Directory<>();
    private final Map<String, Set<Contact>> contactsOfDeal = new LinkedHashMap<>();
    private final Map<String, Company> companyOfDeal = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final boolean listed;

    private Customers(boolean listed) {
        this.listed = listed;
    }

    public static Customers read(Tables tables) {
        Customers read = new Customers(tables.has(TableType.CONTACTS));
        tables.each(TableType.COMPANIES, read::company);
        tables.each(TableType.CONTACTS, read::contact);
        tables.each(TableType.DEAL_CONTACTS, read::link);
        return read;
    }

    private void company(Row row) throws BrokenRecordException {
        String id = row.required("id");
        Company company = Company.builder(id)
                .name(row.text("name"))
                .city(row.text("city"))
                .phones(row.list("phones"))
                .emails(row.list("emails"))
                .fields(row.fields())
                .createdAt(row.instant("createdAt"))
                .build();
        companies.add(id, company);
        if (COMPANY.stream().anyMatch(row::lacks)) {
            companies.doubt(company);
        }
        row.joined("deals").forEach(deal -> companyOfDeal.put(deal, company));
    }

    private void contact(Row row) throws BrokenRecordException {
        String id = row.required("id");
        Contact contact = Contact.builder(id)
                .name(row.name())
                .phones(row.list("phones"))
                .emails(row.list("emails"))
                .position(row.text("position"))
                .city(row.text("city"))
                .birthday(row.date("birthday"))
                .company(companyOf(row))
                .createdAt(row.instant("createdAt"))
                .fields(row.fields())
                .build();
        contacts.add(id, contact);
        if (CONTACT.stream().anyMatch(row::lacks)) {
            contacts.doubt(contact);
        }
        row.joined("deals").forEach(deal -> join(deal, contact));
    }

    private void link(Row row) throws BrokenRecordException {
        String deal = row.required("deal");
        Contact contact = contacts.withId(row.required("contact"));
        if (contact == null) {
            strangers.add(deal);
            tell(row, row.text("contact"));
        } else {
            join(deal, contact);
        }
    }

    private void join(String deal, Contact contact) {
        contactsOfDeal.computeIfAbsent(deal, any -> new LinkedHashSet<>()).add(contact);
    }

    private static void tell(Row row, String contact) {
        row.place().count("Contacts that are not in the export", contact, "Maybe they were not all exported.");
    }

    /** Whether all that the mapping names is known of this customer. */
    public boolean known(Contact contact) {
        return contacts.known(contact);
    }

    /** The same; of none nothing is unknown. */
    public boolean known(@Nullable Company company) {
        return company == null || companies.known(company);
    }

    /** The contacts of a deal; null when one that it names is not among the contacts. */
    public @Nullable List<Contact> contactsOf(String id, Row deal) {
        Set<Contact> found = new LinkedHashSet<>(contactsOfDeal.getOrDefault(id, Set.of()));
        boolean all = !strangers.contains(id);
        Contact whole = contacts.found(deal.text("contacts"));
        for (String each : whole == null ? deal.split("contacts") : List.of(whole.id())) {
            Contact contact = contacts.found(each);
            all &= contact != null;
            if (contact != null) {
                found.add(contact);
            } else if (listed) {
                tell(deal, each);
            }
        }
        return all ? List.copyOf(found) : null;
    }

    /** The company of a deal; null when none is known. */
    public @Nullable Company companyOf(String id, Row deal) {
        Company joined = companyOfDeal.get(id);
        return joined == null ? companyOf(deal) : joined;
    }

    /** Where a row names several, none is known to be the one that is meant. */
    private @Nullable Company companyOf(Row row) {
        Company whole = companies.found(row.text("company"));
        List<String> named = row.split("company");
        return whole == null && named.size() == 1 ? companies.found(named.get(0)) : whole;
    }

    /** Whether this is the id of a contact or a company. */
    public boolean has(String id) {
        return contacts.has(id) || companies.has(id);
    }

    public List<Company> companies() {
        return companies.all();
    }

    public List<Contact> contacts() {
        return contacts.all();
    }
}
