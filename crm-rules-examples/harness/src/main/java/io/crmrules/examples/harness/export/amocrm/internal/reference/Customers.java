package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.examples.harness.export.mapping.FieldTarget;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts and companies, and which leads the contacts name. */
public final class Customers {

    private static final String[] PHONE = {"phone", "телефон"};
    private static final String[] EMAIL = {"email"};
    private static final String[] MESSENGER = {"im", "мессенджер"};
    private static final String[] CITY = {"city", "город"};
    private static final String[] POSITION = {"position", "должность"};
    private static final String[] BIRTHDAY = {"birthday", "день рождения", "дата рождения"};
    private static final String FIELDS = "custom_fields_values";

    private final Times times;
    private final Mapping mapping;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<String, List<String>> contactsOfLead = new LinkedHashMap<>();
    private final Set<Owner> unsure = new HashSet<>();

    private Customers(Times times, Mapping mapping) {
        this.times = times;
        this.mapping = mapping;
    }

    public static Customers read(ExportFolder folder, Times times, Mapping mapping) {
        Customers read = new Customers(times, mapping);
        Versions companies = new Versions("updated_at");
        folder.forEach(Resource.COMPANIES, given -> {
            String id = given.requiredId("id");
            JsonCursor company = given.as("company " + id);
            companies.put(id, company, () -> read.company(id, company));
        });
        companies.read();
        Versions contacts = new Versions("updated_at");
        folder.forEach(Resource.CONTACTS, given -> {
            String id = given.requiredId("id");
            JsonCursor contact = given.as("contact " + id);
            contacts.put(id, contact, () -> read.contact(id, contact));
        });
        contacts.read();
        return read;
    }

    private void company(String id, JsonCursor company) throws BrokenRecordException {
        if (company.flag("is_deleted", false)) {
            return;
        }
        int defects = company.defects();
        CustomFields fields = CustomFields.of(company, times);
        Company read = Company.builder(id)
                .name(company.text("name"))
                .city(fields.first(names(FieldTarget.COMPANY_CITY, CITY)))
                .phones(fields.values(PHONE))
                .emails(fields.values(EMAIL))
                .fields(fields.byName())
                .createdAt(times.moment(company, "created_at"))
                .build();
        companies.put(id, read);
        doubt(new Owner(Owner.Type.COMPANY, id), company, defects, fields);
    }

    private void contact(String id, JsonCursor contact) throws BrokenRecordException {
        if (contact.flag("is_deleted", false)) {
            return;
        }
        int defects = contact.defects();
        CustomFields fields = CustomFields.of(contact, times);
        Contact read = Contact.builder(id)
                .name(name(contact))
                .phones(fields.values(PHONE))
                .emails(fields.values(EMAIL))
                .position(fields.first(names(FieldTarget.CONTACT_POSITION, POSITION)))
                .city(fields.first(names(FieldTarget.CONTACT_CITY, CITY)))
                .birthday(fields.date(names(FieldTarget.CONTACT_BIRTHDAY, BIRTHDAY)))
                .company(companyOf(contact))
                .createdAt(times.moment(contact, "created_at"))
                .fields(fields.byName())
                .build();
        contacts.put(id, read);
        leadsOf(contact)
                .forEach(lead -> contactsOfLead
                        .computeIfAbsent(lead, any -> new ArrayList<>())
                        .add(id));
        doubt(new Owner(Owner.Type.CONTACT, id), contact, defects, fields);
    }

    /** Who can be reached by a messenger only is reachable, though not by what the criteria ask for. */
    private void doubt(Owner customer, JsonCursor record, int defects, CustomFields fields) {
        boolean reachable = fields.values(PHONE).size() + fields.values(EMAIL).size() > 0;
        boolean otherwise = !reachable && !fields.values(MESSENGER).isEmpty();
        if (record.defects() > defects || !record.has(FIELDS) || otherwise) {
            unsure.add(customer);
        }
    }

    private String[] names(String target, String... otherwise) {
        String field = mapping.field(target);
        return field == null ? otherwise : new String[] {field.toLowerCase(Locale.ROOT)};
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

    /** Whether something of this customer's card is not known. */
    public boolean unsure(Owner customer) {
        return unsure.contains(customer);
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
