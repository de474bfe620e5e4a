package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DealBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What hangs on a deal. */
final class DealPartsReader {

    private final Directory directory;
    private final Damage damage;
    private final TaskReader tasks;
    private final CommentReader comments;
    private final InteractionReader interactions;
    private final HistoryReader history;

    DealPartsReader(Directory directory, Damage damage) {
        this.directory = directory;
        this.damage = damage;
        this.comments = new CommentReader(directory);
        this.interactions = new InteractionReader(directory);
        this.history = new HistoryReader(directory);
        this.tasks = new TaskReader(directory, history);
    }

    /** Reads the property at hand; false when it is none of these. */
    boolean read(Cursor in, DealBuilder deal) throws IOException {
        switch (in.name()) {
            case "source" -> deal.source(Values.optional(in, "lead source", directory::leadSource));
            case "company" -> company(in, deal);
            case "contacts" -> contacts(in, deal);
            case "tasks" -> deal.tasks(list(in, RecordType.TASK, tasks));
            case "comments" -> deal.comments(list(in, RecordType.COMMENT, comments));
            case "interactions" -> deal.interactions(list(in, RecordType.INTERACTION, interactions));
            case "stageChanges" -> deal.stageChanges(list(in, RecordType.STAGE_CHANGE, history::stageChange));
            case "ownerChanges" -> deal.ownerChanges(list(in, RecordType.OWNER_CHANGE, history::ownerChange));
            case "milestones" -> deal.milestones(list(in, RecordType.MILESTONE, history::milestone));
            case "fieldChanges" -> deal.fieldChanges(list(in, RecordType.FIELD_CHANGE, history::fieldChange));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void company(Cursor in, DealBuilder deal) throws IOException {
        Customers customers = directory.customers();
        Company company = Values.optional(in, "company", customers::company);
        damage.inherit(customers.lostOf(company));
        deal.company(company);
    }

    private void contacts(Cursor in, DealBuilder deal) throws IOException {
        Customers customers = directory.customers();
        List<Contact> contacts = Values.references(in, "contact", customers::contact);
        contacts.forEach(contact -> damage.inherit(customers.lostOf(contact)));
        deal.contacts(contacts);
    }

    private static <T> List<T> list(Cursor in, RecordType type, RecordReader<T> reader) throws IOException {
        List<T> read = new ArrayList<>();
        in.records(type, reader, read::add);
        return read;
    }
}
