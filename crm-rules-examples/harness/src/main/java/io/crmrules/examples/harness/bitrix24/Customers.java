package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.bitrix24.internal.Missing;
import io.crmrules.examples.harness.bitrix24.internal.Resource;
import io.crmrules.examples.harness.bitrix24.internal.Times;
import io.crmrules.examples.harness.export.internal.Located;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contacts and companies. */
final class Customers {

    private final Times times;
    private final Missing missing;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Reach reachOfCompanies = new Reach();
    private final Reach reachOfContacts = new Reach();
    private final boolean companiesListed;
    private final boolean contactsListed;

    private Customers(Bodies bodies, Times times, Missing missing) {
        this.times = times;
        this.missing = missing;
        this.companiesListed = bodies.has(Resource.COMPANIES);
        this.contactsListed = bodies.has(Resource.CONTACTS);
    }

    static Customers read(Bodies bodies, Times times, Missing missing) {
        Customers customers = new Customers(bodies, times, missing);
        bodies.each(Resource.COMPANIES, record -> {
            customers.reachOfCompanies.note(record);
            String id = record.id("ID");
            customers.companies.put(id, customers.company(record, id));
        });
        bodies.each(Resource.CONTACTS, record -> {
            customers.reachOfContacts.note(record);
            String id = record.id("ID");
            customers.contacts.put(id, customers.contact(record, id));
        });
        return customers;
    }

    private Company company(Located record, String id) {
        return new Company(
                id,
                record.text("TITLE"),
                record.text("ADDRESS_CITY"),
                values(record, "PHONE"),
                values(record, "EMAIL"));
    }

    private Contact contact(Located record, String id) {
        return Contact.builder(id)
                .name(Users.name(record, "NAME", "SECOND_NAME", "LAST_NAME"))
                .phones(values(record, "PHONE"))
                .emails(values(record, "EMAIL"))
                .position(record.text("POST"))
                .city(record.text("ADDRESS_CITY"))
                .birthday(times.date(record, "BIRTHDATE"))
                .company(companyOf(record))
                .createdAt(times.lenient(record, "DATE_CREATE"))
                .build();
    }

    /** Phones and e-mails are lists of objects with a VALUE. */
    private static List<String> values(Located record, String key) {
        return record.get(key).elements().stream()
                .map(entry -> entry.node().isValueNode() ? entry.text() : entry.text("VALUE"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The company that COMPANY_ID names; null when none, and when it is not here. */
    @Nullable
    Company companyOf(Located record) {
        String id = record.reference("COMPANY_ID");
        Company company = id == null ? null : companies.get(id);
        if (id != null && company == null && companiesListed) {
            missing.note(Resource.COMPANIES, id);
        }
        return company;
    }

    /** Null when it is not here. */
    @Nullable
    Contact contact(String id) {
        Contact contact = contacts.get(id);
        if (contact == null && contactsListed) {
            missing.note(Resource.CONTACTS, id);
        }
        return contact;
    }

    /** Whether phones and e-mails are in the export: REST lists leave them out unless they are asked for. */
    boolean carryPhonesAndEmails() {
        return reachOfContacts.known() && (companies.isEmpty() || reachOfCompanies.known());
    }

    List<Company> companies() {
        return List.copyOf(companies.values());
    }

    List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }
}
