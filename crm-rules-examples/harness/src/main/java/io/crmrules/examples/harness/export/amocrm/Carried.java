package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.Selection;
import io.crmrules.model.Coverage;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which kinds of data the export carries as a whole, so that what is absent did not happen. */
final class Carried {

    /** Meetings are not among them: amoCRM keeps them as tasks, so that without them nothing is lost. */
    private static final Set<String> EVERY_MEANS = Set.of("CALL", "EMAIL", "MESSAGE");

    private final Crm crm;
    private final Events events;
    private final Notes notes;
    private final Selection savedTasks;
    private final Selection savedNotes;
    private final Selection savedEvents;
    private final Map<DataKind, Span> kinds = new EnumMap<>(DataKind.class);

    Carried(Crm crm, Events events, Notes notes) {
        this.crm = crm;
        this.events = events;
        this.notes = notes;
        this.savedTasks = Selection.of(crm.folder(), Resource.TASKS);
        this.savedNotes = Selection.ofLeadNotes(crm.folder());
        this.savedEvents = Selection.of(crm.folder(), Resource.EVENTS);
    }

    Coverage coverage() {
        tasks();
        conversations();
        histories();
        customers();
        card();
        Coverage coverage = Coverage.of(kinds.keySet());
        for (Map.Entry<DataKind, Span> kind : kinds.entrySet()) {
            Span span = kind.getValue();
            boolean limited = !span.types().isEmpty() || span.from() != null;
            coverage = limited ? coverage.narrowed(kind.getKey(), span) : coverage;
        }
        return coverage;
    }

    private void tasks() {
        // Open tasks may be older than any moment from which on tasks were saved.
        if (savedTasks.whole() && savedTasks.from() == null && savedTasks.allTypes()) {
            carry(DataKind.TASKS, Set.of(), savedTasks);
        }
    }

    private void conversations() {
        if (!savedNotes.whole()) {
            return;
        }
        if (savedNotes.has("common")) {
            carry(DataKind.COMMENTS, Set.of(), savedNotes);
            carry(DataKind.NOTES);
        }
        Set<String> types = new HashSet<>();
        if (savedNotes.has("call_in") && savedNotes.has("call_out")) {
            types.add("CALL");
        }
        if (savedNotes.has("amomail_message")) {
            types.add("EMAIL");
        }
        if (savedNotes.has("sms_in") && savedNotes.has("sms_out") && chats()) {
            types.add("MESSAGE");
        }
        if (types.equals(EVERY_MEANS)) {
            carry(DataKind.INTERACTIONS, Set.of(), savedNotes);
        } else if (!types.isEmpty()) {
            carry(DataKind.INTERACTIONS, types, savedNotes);
        }
        if (types.contains("CALL") && notes.haveRecordings()) {
            carry(DataKind.RECORDINGS, Set.of(), savedNotes);
        }
    }

    private boolean chats() {
        return tells("incoming_chat_message") && tells("outgoing_chat_message") && savedEvents.from() == null;
    }

    private void histories() {
        if (tells("lead_status_changed")) {
            carry(DataKind.STAGE_HISTORY, Set.of(), savedEvents);
            carry(DataKind.STAGE_AUTHORS, Set.of(), savedEvents);
        }
        if (tells("entity_responsible_changed")) {
            carry(DataKind.OWNER_HISTORY, Set.of(), savedEvents);
        }
    }

    /** Events that were saved without a filter tell of everything; others of what they name, or at least show. */
    private boolean tells(String type) {
        return savedEvents.whole() && savedEvents.has(type) && (savedEvents.certain() || events.tellOf(type));
    }

    private void customers() {
        if (crm.folder().has(Resource.CONTACTS)) {
            carry(DataKind.CONTACTS);
        }
        boolean sources = crm.folder().has(Resource.SOURCES) && !crm.folder().incomplete(Resource.SOURCES);
        if (sources && crm.sources().namedByLeads()) {
            carry(DataKind.LEAD_SOURCES);
        }
    }

    /** What every lead and user says of itself. */
    private void card() {
        carry(DataKind.AMOUNTS);
        carry(DataKind.REFUSAL_REASONS);
        if (crm.folder().has(Resource.USERS)) {
            carry(DataKind.USER_STATUS);
        }
        if (crm.folder().has(Resource.COMPANIES)) {
            carry(DataKind.COMPANIES);
        }
    }

    private void carry(DataKind kind) {
        kinds.put(kind, new Span(Set.of(), null));
    }

    private void carry(DataKind kind, Set<String> types, Selection saved) {
        kinds.put(kind, new Span(types, saved.from()));
    }
}
