package io.crmrules.examples.harness.export.bitrix24.internal.reference;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Dates;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.examples.harness.export.mapping.FieldTarget;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts and companies. */
public final class Customers {

    private final Times times;
    private final Mapping mapping;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Reach reachOfCompanies = new Reach();
    private final Reach reachOfContacts = new Reach();
    private final Set<Owner> unsure = new HashSet<>();
    private final Map<String, List<Owner>> byPhone = new HashMap<>();
    private final FieldCatalogue ofContacts;
    private final FieldCatalogue ofCompanies;
    private final boolean companiesListed;

    private Customers(Bodies bodies, Times times, Mapping mapping) {
        this.times = times;
        this.mapping = mapping;
        this.ofContacts = FieldCatalogue.read(bodies, Resource.CONTACT_FIELDS);
        this.ofCompanies = FieldCatalogue.read(bodies, Resource.COMPANY_FIELDS);
        this.companiesListed = bodies.has(Resource.COMPANIES);
    }

    public static Customers read(Bodies bodies, Times times, Mapping mapping) {
        Customers customers = new Customers(bodies, times, mapping);
        Versions companies = new Versions("DATE_MODIFY");
        bodies.each(Resource.COMPANIES, record -> {
            String id = record.requiredId("ID");
            companies.put(id, record, () -> customers.addCompany(record, id));
        });
        companies.read();
        Versions contacts = new Versions("DATE_MODIFY");
        bodies.each(Resource.CONTACTS, record -> {
            String id = record.requiredId("ID");
            contacts.put(id, record, () -> customers.addContact(record, id));
        });
        contacts.read();
        return customers;
    }

    private void addCompany(JsonCursor record, String id) {
        reachOfCompanies.note(record);
        int defects = record.defects();
        companies.put(id, company(record, id));
        doubt(new Owner(Owner.Type.COMPANY, id), record, defects);
    }

    private void addContact(JsonCursor record, String id) {
        reachOfContacts.note(record);
        int defects = record.defects();
        contacts.put(id, read(record, id));
        doubt(new Owner(Owner.Type.CONTACT, id), record, defects);
    }

    /** Who can be reached by a messenger only is reachable, though not by what the criteria ask for. */
    private void doubt(Owner customer, JsonCursor record, int defects) {
        boolean otherwise = (record.at("IM").present() || record.flag("HAS_IMOL", false))
                && !record.at("PHONE").present()
                && !record.at("EMAIL").present();
        if (record.defects() > defects || otherwise || Reach.hidden(record)) {
            unsure.add(customer);
        }
    }

    /**
     * The code of the field in which something of a customer stands. One that the mapping names and the record does not
     * have makes the card unknown: it was not asked for, or is misspelt.
     */
    private String field(String target, String otherwise, JsonCursor record, FieldCatalogue own, Owner customer) {
        String mapped = mapping.field(target);
        if (mapped == null) {
            return otherwise;
        }
        String code = own.code(mapped);
        if (!record.has(code)) {
            unsure.add(customer);
            record.count(
                    "Customers without the field \"" + mapped + "\", which the mapping names for " + target,
                    record.record(),
                    "Maybe it was not asked for; or name it by its code (UF_CRM_...), or save crm.contact.fields and"
                            + " crm.company.fields.");
        }
        return code;
    }

    private String text(String target, String otherwise, JsonCursor record, FieldCatalogue own, Owner customer) {
        String code = field(target, otherwise, record, own, customer);
        String value = own.values(record).of(code);
        return value == null ? "" : value;
    }

    /** Whether something of this customer's card is not known. */
    public boolean unsure(Owner customer) {
        return unsure.contains(customer);
    }

    private Company company(JsonCursor record, String id) {
        Owner customer = new Owner(Owner.Type.COMPANY, id);
        return Company.builder(id)
                .name(record.text("TITLE"))
                .city(text(FieldTarget.COMPANY_CITY, "ADDRESS_CITY", record, ofCompanies, customer))
                .phones(values(record, "PHONE"))
                .emails(values(record, "EMAIL"))
                .createdAt(times.moment(record, "DATE_CREATE"))
                .build();
    }

    private Contact read(JsonCursor record, String id) {
        Owner customer = new Owner(Owner.Type.CONTACT, id);
        return Contact.builder(id)
                .name(Users.name(record, "NAME", "SECOND_NAME", "LAST_NAME"))
                .phones(values(record, "PHONE"))
                .emails(values(record, "EMAIL"))
                .position(text(FieldTarget.CONTACT_POSITION, "POST", record, ofContacts, customer))
                .city(text(FieldTarget.CONTACT_CITY, "ADDRESS_CITY", record, ofContacts, customer))
                .birthday(Dates.of(
                        record, field(FieldTarget.CONTACT_BIRTHDAY, "BIRTHDATE", record, ofContacts, customer)))
                .company(companyOf(record))
                .createdAt(times.moment(record, "DATE_CREATE"))
                .build();
    }

    /** Phones and e-mails are lists of objects with a VALUE. */
    private static List<String> values(JsonCursor record, String key) {
        return record.at(key).items().stream()
                .peek(entry -> entry.expect("VALUE"))
                .map(entry -> entry.isObject() ? entry.text("VALUE") : entry.text())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The company that COMPANY_ID names; null when none, and when it is not here. */
    public @Nullable Company companyOf(JsonCursor record) {
        String id = record.reference("COMPANY_ID");
        Company company = id == null ? null : companies.get(id);
        if (id != null && company == null) {
            record.count("Companies that are not in the export", id, Resource.INCOMPLETE);
        }
        return company;
    }

    /** The contact that a record names; null when it is not here. */
    public @Nullable Contact contact(JsonCursor record, String id) {
        Contact contact = contacts.get(id);
        if (contact == null) {
            record.count("Contacts that are not in the export", id, Resource.INCOMPLETE);
        }
        return contact;
    }

    /** The contacts and companies that have this telephone number, by its last ten digits. */
    public List<Owner> withPhone(String number) {
        if (byPhone.isEmpty()) {
            contacts.values()
                    .forEach(contact ->
                            contact.phones().forEach(phone -> index(phone, Owner.Type.CONTACT, contact.id())));
            companies
                    .values()
                    .forEach(company ->
                            company.phones().forEach(phone -> index(phone, Owner.Type.COMPANY, company.id())));
        }
        return byPhone.getOrDefault(digits(number), List.of());
    }

    private void index(String phone, Owner.Type type, String id) {
        String digits = digits(phone);
        if (!digits.isEmpty()) {
            byPhone.computeIfAbsent(digits, any -> new ArrayList<>()).add(new Owner(type, id));
        }
    }

    private static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return digits.length() < 10 ? "" : digits.substring(digits.length() - 10);
    }

    /** Whether phones and e-mails are in the export: REST lists leave them out unless they are asked for. */
    public boolean carryPhonesAndEmails() {
        return reachOfContacts.known() && (companies.isEmpty() || reachOfCompanies.known());
    }

    /** The same of companies alone. */
    public boolean carryCompanies() {
        return companiesListed && reachOfCompanies.known();
    }

    public List<Company> companies() {
        return List.copyOf(companies.values());
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }
}
