package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A snapshot on its way out, as one object or as lines. */
public final class SnapshotOutput {

    private static final String FORMAT = "crm-rules/snapshot/1";
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final Properties out;
    private final ReferenceWriter reference;
    private final DealWriter deals;
    private final Map<String, Company> companies = new LinkedHashMap<>();
    private final Map<String, Contact> contacts = new LinkedHashMap<>();

    private SnapshotOutput(JsonGenerator json) {
        this.json = json;
        this.out = new Properties(json);
        this.reference = new ReferenceWriter(out);
        this.deals = new DealWriter(out);
    }

    /** Writes one indented object; customers whom only deals know are added to those of the snapshot. */
    public static void object(CrmSnapshot crm, OutputStream to) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try (JsonGenerator json = JSON.createGenerator(to, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(printer);
            new SnapshotOutput(json).writeObject(crm);
        }
    }

    /** Writes lines; customers whom the stream does not know from the start come before the deal that names them. */
    public static void lines(CrmStream crm, OutputStream to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            new SnapshotOutput(json).writeLines(crm);
            json.writeRaw('\n');
        }
    }

    private void writeObject(CrmSnapshot crm) throws IOException {
        crm.companies().forEach(this::isNew);
        crm.contacts().forEach(this::isNew);
        for (Deal deal : crm.deals()) {
            companiesOf(deal).forEach(this::isNew);
            deal.contacts().forEach(this::isNew);
        }
        json.writeStartObject();
        writeHead(crm);
        out.records("deals", crm.deals(), deals::deal);
        json.writeEndObject();
    }

    private void writeLines(CrmStream crm) throws IOException {
        CrmSnapshot known = crm.reference();
        known.companies().forEach(this::isNew);
        known.contacts().forEach(this::isNew);
        json.writeStartObject();
        writeHead(known);
        json.writeEndObject();
        for (Iterator<Deal> left = crm.deals(); left.hasNext(); ) {
            Deal deal = left.next();
            writeNew(companiesOf(deal), deal.contacts());
            out.record(deal, deals::deal);
        }
        writeNew(crm.reference().companies(), crm.reference().contacts());
    }

    private void writeHead(CrmSnapshot crm) throws IOException {
        json.writeStringField("format", FORMAT);
        out.time("takenAt", crm.takenAt());
        reference.clock(crm);
        reference.coverage(crm.coverage());
        out.records("pipelines", crm.pipelines(), reference::pipeline);
        out.records("users", crm.users(), reference::user);
        out.records("leadSources", crm.leadSources(), reference::leadSource);
        out.records("companies", companies.values(), reference::company);
        out.records("contacts", contacts.values(), reference::contact);
    }

    private void writeNew(List<Company> companiesToo, List<Contact> contactsToo) throws IOException {
        for (Company company : companiesToo) {
            if (isNew(company)) {
                wrap("company", company, reference::company);
            }
        }
        for (Contact contact : contactsToo) {
            if (isNew(contact)) {
                wrap("contact", contact, reference::contact);
            }
        }
    }

    private <T> void wrap(String name, T record, Properties.Shape<T> properties) throws IOException {
        json.writeStartObject();
        json.writeFieldName(name);
        out.record(record, properties);
        json.writeEndObject();
    }

    /** The deal's own company and those of its contacts. */
    private static List<Company> companiesOf(Deal deal) {
        return Stream.concat(
                        Stream.ofNullable(deal.company()),
                        deal.contacts().stream().map(Contact::company).flatMap(Stream::ofNullable))
                .toList();
    }

    private boolean isNew(Company company) {
        return companies.putIfAbsent(company.id(), company) == null;
    }

    private boolean isNew(Contact contact) {
        return contacts.putIfAbsent(contact.id(), contact) == null;
    }
}
