package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contacts and companies, and which leads the contacts name. */
public final class Customers {

    private static final String[] PHONE = {"phone", "телефон"};
    private static final String[] EMAIL = {"email"};
    private static final String[] CITY = {"city", "город"};
    private static final String[] POSITION = {"position", "должность"};
    private static final String[] BIRTHDAY = {"birthday", "день рождения", "дата рождения"};

    private final Times times;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, List<String>> contactsOfLead = new LinkedHashMap<>();

    private Customers(Times times) {
        this.times = times;
    }

    private record Read(@Nullable Contact contact, List<String> leads) {}

    public static Customers read(ExportFolder folder, Times times) {
        Customers read = new Customers(times);
        Latest<Company> companies = new Latest<>();
        folder.forEach(Resource.COMPANIES, record -> read.company(record, companies));
        companies.values().forEach(company -> read.companies.put(company.id(), company));
        Latest<Read> contacts = new Latest<>();
        folder.forEach(Resource.CONTACTS, record -> read.contact(record, contacts));
        contacts.values().forEach(read::link);
        return read;
    }

    private void company(JsonCursor given, Latest<Company> into) throws BrokenRecordException {
        String id = given.requiredId("id");
        if (given.flag("is_deleted", false)) {
            return;
        }
        JsonCursor company = given.as("company " + id);
        CustomFields fields = CustomFields.of(company, times.zone());
        into.put(
                id,
                company,
                Company.builder(id)
                        .name(company.text("name"))
                        .city(fields.first(CITY))
                        .phones(fields.values(PHONE))
                        .emails(fields.values(EMAIL))
                        .build());
    }

    private void contact(JsonCursor given, Latest<Read> into) throws BrokenRecordException {
        String id = given.requiredId("id");
        JsonCursor contact = given.as("contact " + id);
        boolean deleted = contact.flag("is_deleted", false);
        into.put(id, contact, deleted ? new Read(null, List.of()) : new Read(build(id, contact), leadsOf(contact)));
    }

    private Contact build(String id, JsonCursor contact) {
        CustomFields fields = CustomFields.of(contact, times.zone());
        return Contact.builder(id)
                .name(name(contact))
                .phones(fields.values(PHONE))
                .emails(fields.values(EMAIL))
                .position(fields.first(POSITION))
                .city(fields.first(CITY))
                .birthday(fields.date(BIRTHDAY))
                .company(companyOf(contact))
                .createdAt(times.moment(contact, "created_at"))
                .build();
    }

    private static String name(JsonCursor contact) {
        String name = contact.text("name");
        return name.isBlank() ? (contact.text("first_name") + " " + contact.text("last_name")).strip() : name;
    }

    private static List<String> leadsOf(JsonCursor contact) {
        List<String> leads = new ArrayList<>();
        for (JsonCursor lead : contact.at("_embedded", "leads").items()) {
            String id = lead.id("id");
            if (id != null) {
                leads.add(id);
            }
        }
        return leads;
    }

    private void link(Read read) {
        Contact contact = read.contact();
        if (contact != null) {
            contacts.put(contact.id(), contact);
            read.leads()
                    .forEach(lead -> contactsOfLead
                            .computeIfAbsent(lead, any -> new ArrayList<>())
                            .add(contact.id()));
        }
    }

    private @Nullable Company companyOf(JsonCursor record) {
        String id = companyId(record);
        return id == null ? null : companies.get(id);
    }

    /** The company that a card is linked to, null when to none. */
    public static @Nullable String companyId(JsonCursor record) {
        for (JsonCursor company : record.at("_embedded", "companies").items()) {
            return company.id("id");
        }
        return null;
    }

    public @Nullable Company company(String id) {
        return companies.get(id);
    }

    public @Nullable Contact contact(String id) {
        return contacts.get(id);
    }

    /** The contacts that name this lead as theirs. */
    public List<String> contactsOf(String leadId) {
        return contactsOfLead.getOrDefault(leadId, List.of());
    }

    public List<Company> companies() {
        return List.copyOf(companies.values());
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts.values());
    }
}
