package io.crmrules.json.internal;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.record.CompanyReader;
import io.crmrules.json.internal.record.ContactReader;
import io.crmrules.json.internal.record.Customers;
import io.crmrules.json.internal.record.DealReader;
import io.crmrules.json.internal.record.Directory;
import io.crmrules.model.Deal;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A line of NDJSON: a deal, or a contact or company in a wrapper that says so. */
final class LineReader {

    private final Customers customers;
    private final DealReader deals;
    private final ContactReader contacts;
    private final CompanyReader companies;

    LineReader(Directory directory, DealReader deals) {
        this.customers = directory.customers();
        this.contacts = new ContactReader(directory.taken());
        this.companies = new CompanyReader(directory.taken());
        this.deals = deals;
    }

    /** The deal of this line; null when it has none, or a broken one. */
    @Nullable
    Deal read(Cursor in, Place place) throws IOException {
        String wrapped = in.firstObject();
        if ("contact".equals(wrapped)) {
            customers.add(in.unwrap(RecordType.CONTACT, contacts), place);
            return null;
        }
        if ("company".equals(wrapped)) {
            customers.add(in.unwrap(RecordType.COMPANY, companies), place);
            return null;
        }
        return in.record(RecordType.DEAL, deals);
    }
}
