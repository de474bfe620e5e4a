package io.crmrules.json.internal;

import io.crmrules.model.DataKind;
import io.crmrules.model.DealBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What hangs on a deal and belongs to a kind of data, which is damaged for this deal when some of it is lost. */
final class DealPartsReader {

    private static final Map<String, Set<DataKind>> KINDS = Map.of(
            "source", Set.of(DataKind.LEAD_SOURCES),
            "company", Set.of(DataKind.CONTACTS),
            "contacts", Set.of(DataKind.CONTACTS),
            "tasks", Set.of(DataKind.TASKS),
            "comments", Set.of(DataKind.COMMENTS),
            "interactions", Set.of(DataKind.INTERACTIONS),
            "stageChanges", Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS),
            "ownerChanges", Set.of(DataKind.OWNER_HISTORY),
            "milestones", Set.of(DataKind.MILESTONES));

    /** Without its author or assignee such a record still says what happened, and an unknown person is a person. */
    private static final Set<String> SOUND_WITHOUT_PEOPLE = Set.of("tasks", "comments", "interactions");

    private final Directory directory;
    private final TaskReader tasks;
    private final CommentReader comments;
    private final InteractionReader interactions;
    private final HistoryReader history;

    DealPartsReader(Directory directory) {
        this.directory = directory;
        this.tasks = new TaskReader(directory);
        this.comments = new CommentReader(directory);
        this.interactions = new InteractionReader(directory);
        this.history = new HistoryReader(directory);
    }

    /** Reads the property at hand; false when it is none of these. */
    boolean read(Cursor in, DealBuilder deal, Set<DataKind> damaged) throws IOException {
        int dropped = in.dropped();
        switch (in.name()) {
            case "source" -> deal.source(Values.optional(in, "lead source", directory::leadSource));
            case "company" -> deal.company(Values.optional(in, "company", directory.customers()::company));
            case "contacts" -> deal.contacts(Values.references(in, "contact", directory.customers()::contact));
            case "tasks" -> deal.tasks(list(in, RecordType.TASK, tasks, damaged));
            case "comments" -> deal.comments(list(in, RecordType.COMMENT, comments, damaged));
            case "interactions" -> deal.interactions(list(in, RecordType.INTERACTION, interactions, damaged));
            case "stageChanges" -> deal.stageChanges(list(in, RecordType.STAGE_CHANGE, history::stageChange, damaged));
            case "ownerChanges" -> deal.ownerChanges(list(in, RecordType.OWNER_CHANGE, history::ownerChange, damaged));
            case "milestones" -> deal.milestones(list(in, RecordType.MILESTONE, history::milestone, damaged));
            default -> {
                return false;
            }
        }
        if (in.dropped() > dropped) {
            damaged.addAll(SOUND_WITHOUT_PEOPLE.contains(in.name()) ? Set.of() : kinds(in));
        }
        return true;
    }

    private static <T> List<T> list(Cursor in, RecordType type, RecordReader<T> reader, Set<DataKind> damaged)
            throws IOException {
        List<T> read = new ArrayList<>();
        if (!in.records(type, reader, read::add)) {
            damaged.addAll(kinds(in));
        }
        return read;
    }

    private static Set<DataKind> kinds(Cursor in) {
        return KINDS.getOrDefault(in.name(), Set.of());
    }
}
