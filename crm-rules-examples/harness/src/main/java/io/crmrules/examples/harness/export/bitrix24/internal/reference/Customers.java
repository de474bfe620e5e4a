package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Dates;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contacts and companies. */
public final class Customers {

    private final Times times;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Reach reachOfCompanies = new Reach();
    private final Reach reachOfContacts = new Reach();
    private final boolean companiesListed;
    private final boolean contactsListed;

    private Customers(Bodies bodies, Times times) {
        this.times = times;
        this.companiesListed = bodies.has(Resource.COMPANIES);
        this.contactsListed = bodies.has(Resource.CONTACTS);
    }

    public static Customers read(Bodies bodies, Times times) {
        Customers customers = new Customers(bodies, times);
        bodies.each(Resource.COMPANIES, record -> {
            customers.reachOfCompanies.note(record);
            String id = record.requiredId("ID");
            customers.companies.put(id, customers.company(record, id));
        });
        bodies.each(Resource.CONTACTS, record -> {
            customers.reachOfContacts.note(record);
            String id = record.requiredId("ID");
            customers.contacts.put(id, customers.read(record, id));
        });
        return customers;
    }

    private Company company(JsonCursor record, String id) {
        return Company.builder(id)
                .name(record.text("TITLE"))
                .city(record.text("ADDRESS_CITY"))
                .phones(values(record, "PHONE"))
                .emails(values(record, "EMAIL"))
                .build();
    }

    private Contact read(JsonCursor record, String id) {
        return Contact.builder(id)
                .name(Users.name(record, "NAME", "SECOND_NAME", "LAST_NAME"))
                .phones(values(record, "PHONE"))
                .emails(values(record, "EMAIL"))
                .position(record.text("POST"))
                .city(record.text("ADDRESS_CITY"))
                .birthday(Dates.of(record, "BIRTHDATE"))
                .company(companyOf(record))
                .createdAt(times.moment(record, "DATE_CREATE"))
                .build();
    }

    /** Phones and e-mails are lists of objects with a VALUE. */
    private static List<String> values(JsonCursor record, String key) {
        return record.at(key).items().stream()
                .map(entry -> entry.isObject() ? entry.text("VALUE") : entry.text())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The company that COMPANY_ID names; null when none, and when it is not here. */
    public @Nullable Company companyOf(JsonCursor record) {
        String id = record.reference("COMPANY_ID");
        Company company = id == null ? null : companies.get(id);
        if (id != null && company == null && companiesListed) {
            record.count("Companies that are not in the export", id, Resource.INCOMPLETE);
        }
        return company;
    }

    /** The contact that a record names; null when it is not here. */
    public @Nullable Contact contact(JsonCursor record, String id) {
        Contact contact = contacts.get(id);
        if (contact == null && contactsListed) {
            record.count("Contacts that are not in the export", id, Resource.INCOMPLETE);
        }
        return contact;
    }

    /** Whether phones and e-mails are in the export: REST lists leave them out unless they are asked for. */
    public boolean carryPhonesAndEmails() {
        return reachOfContacts.known() && (companies.isEmpty() || reachOfCompanies.known());
    }

    public List<Company> companies() {
        return List.copyOf(companies.values());
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }
}
