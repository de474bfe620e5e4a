package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.DataKind;
import io.crmrules.model.DealBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What hangs on a deal and belongs to a kind of data, which is damaged for this deal when some of it is lost. */
final class DealPartsReader {

    private static final Map<String, Set<DataKind>> KINDS = Map.of(
            "source", Set.of(DataKind.LEAD_SOURCES),
            "company", Set.of(DataKind.COMPANIES),
            "contacts", Set.of(DataKind.CONTACTS),
            "tasks", Set.of(DataKind.TASKS),
            "comments", Set.of(DataKind.COMMENTS),
            "interactions", Set.of(DataKind.INTERACTIONS),
            "stageChanges", Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS),
            "ownerChanges", Set.of(DataKind.OWNER_HISTORY),
            "milestones", Set.of(DataKind.MILESTONES),
            "fieldChanges", Set.of(DataKind.FIELD_HISTORY));

    /** Without its author or assignee such a record still says what happened, and an unknown person is a person. */
    private static final Set<String> SOUND_WITHOUT_PEOPLE = Set.of("tasks", "comments", "interactions");

    private final Directory directory;
    private final TaskReader tasks;
    private final CommentReader comments;
    private final InteractionReader interactions;
    private final HistoryReader history;
    private final Set<String> met = new HashSet<>();
    private Set<DataKind> damaged = Set.of();

    DealPartsReader(Directory directory) {
        this.directory = directory;
        this.comments = new CommentReader(directory);
        this.interactions = new InteractionReader(directory);
        this.history = new HistoryReader(directory);
        this.tasks = new TaskReader(directory, history);
    }

    /** Another deal begins. */
    void begin() {
        met.clear();
        damaged = EnumSet.noneOf(DataKind.class);
    }

    /** The kinds of which the deal lost something. */
    Set<DataKind> damaged() {
        return damaged;
    }

    /** Reads the property at hand; false when it is none of these. */
    boolean read(Cursor in, DealBuilder deal) throws IOException {
        if (!KINDS.containsKey(in.name())) {
            return false;
        }
        if (met.add(in.name())) {
            int dropped = in.dropped();
            readInto(deal, in);
            if (in.dropped() > dropped && !SOUND_WITHOUT_PEOPLE.contains(in.name())) {
                damage(in);
            }
        } else {
            in.note(Quote.of(in.name()) + " occurs twice; the second is ignored", "");
            in.parser().skipChildren();
            damage(in);
        }
        return true;
    }

    private void readInto(DealBuilder deal, Cursor in) throws IOException {
        switch (in.name()) {
            case "source" -> deal.source(Values.optional(in, "lead source", directory::leadSource));
            case "company" -> deal.company(Values.optional(in, "company", directory.customers()::company));
            case "contacts" -> deal.contacts(Values.references(in, "contact", directory.customers()::contact));
            case "tasks" -> deal.tasks(list(in, RecordType.TASK, tasks));
            case "comments" -> deal.comments(list(in, RecordType.COMMENT, comments));
            case "interactions" -> deal.interactions(list(in, RecordType.INTERACTION, interactions));
            case "stageChanges" -> deal.stageChanges(list(in, RecordType.STAGE_CHANGE, history::stageChange));
            case "ownerChanges" -> deal.ownerChanges(list(in, RecordType.OWNER_CHANGE, history::ownerChange));
            case "milestones" -> deal.milestones(list(in, RecordType.MILESTONE, history::milestone));
            case "fieldChanges" -> deal.fieldChanges(list(in, RecordType.FIELD_CHANGE, history::fieldChange));
            default -> throw new AssertionError(in.name());
        }
    }

    private <T> List<T> list(Cursor in, RecordType type, RecordReader<T> reader) throws IOException {
        List<T> read = new ArrayList<>();
        if (!in.records(type, reader, read::add)) {
            damage(in);
        }
        return read;
    }

    private void damage(Cursor in) {
        damaged.addAll(KINDS.getOrDefault(in.name(), Set.of()));
    }
}
