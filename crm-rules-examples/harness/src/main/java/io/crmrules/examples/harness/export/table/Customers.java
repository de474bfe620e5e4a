package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts and companies, found by id or by a name that only one has, and joined to deals from either side. */
final class Customers {

    private static final List<String> COMPANY = List.of("name", "phones", "emails", "city");
    private static final List<String> CONTACT = List.of("name", "phones", "emails", "position", "city", "birthday");

    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, Set<Contact>> contactsOfDeal = new LinkedHashMap<>();
    private final Map<String, Company> companyOfDeal = new LinkedHashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Set<Contact> unknown = new HashSet<>();
    private final Set<Company> unknownCompanies = new HashSet<>();
    private final boolean listed;

    private Customers(boolean listed) {
        this.listed = listed;
    }

    static Customers read(Tables tables) {
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
                .createdAt(at(row.moment("createdAt")))
                .build();
        companies.put(id, company);
        if (COMPANY.stream().anyMatch(row::lacks)) {
            unknownCompanies.add(company);
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
                .createdAt(at(row.moment("createdAt")))
                .fields(row.fields())
                .build();
        contacts.put(id, contact);
        if (CONTACT.stream().anyMatch(row::lacks)) {
            unknown.add(contact);
        }
        row.joined("deals")
                .forEach(deal -> contactsOfDeal
                        .computeIfAbsent(deal, any -> new LinkedHashSet<>())
                        .add(contact));
    }

    private void link(Row row) throws BrokenRecordException {
        String deal = row.required("deal");
        Contact contact = contacts.get(row.required("contact"));
        if (contact == null) {
            strangers.add(deal);
            tell(row, row.text("contact"));
        } else {
            contactsOfDeal.computeIfAbsent(deal, any -> new LinkedHashSet<>()).add(contact);
        }
    }

    private static void tell(Row row, String contact) {
        row.place().count("Contacts that are not in the export", contact, "Maybe they were not all exported.");
    }

    private static @Nullable Instant at(@Nullable When when) {
        return when == null ? null : when.at();
    }

    private static <T extends Named> @Nullable T found(String idOrName, Map<String, T> all) {
        T byId = all.get(idOrName);
        if (byId != null || idOrName.isEmpty()) {
            return byId;
        }
        List<T> named = all.values().stream()
                .filter(each -> each.label().equalsIgnoreCase(idOrName))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** Whether all that the mapping names is known of this customer. */
    boolean known(Contact contact) {
        return !unknown.contains(contact);
    }

    /** The same; of none nothing is unknown. */
    boolean known(@Nullable Company company) {
        return company == null || !unknownCompanies.contains(company);
    }

    /** The contacts of a deal; null when one that it names is not among the contacts. */
    @Nullable
    List<Contact> contactsOf(String id, Row deal) {
        Set<Contact> found = new LinkedHashSet<>(contactsOfDeal.getOrDefault(id, Set.of()));
        boolean all = !strangers.contains(id);
        Contact whole = found(deal.text("contacts"), contacts);
        for (String each : whole == null ? deal.split("contacts") : new ArrayList<>(List.of(whole.id()))) {
            Contact contact = found(each, contacts);
            all &= contact != null;
            if (contact != null) {
                found.add(contact);
            } else if (listed) {
                tell(deal, each);
            }
        }
        return all ? List.copyOf(found) : null;
    }

    @Nullable
    Company companyOf(String id, Row deal) {
        Company joined = companyOfDeal.get(id);
        return joined == null ? companyOf(deal) : joined;
    }

    /** Where a row names several, none is known to be the one that is meant. */
    private @Nullable Company companyOf(Row row) {
        Company whole = found(row.text("company"), companies);
        List<String> named = row.split("company");
        return whole == null && named.size() == 1 ? found(named.get(0), companies) : whole;
    }

    /** Whether this is the id of a contact or a company. */
    boolean has(String id) {
        return contacts.containsKey(id) || companies.containsKey(id);
    }

    List<Company> companies() {
        return List.copyOf(companies.values());
    }

    List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }
}
