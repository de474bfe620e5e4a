package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.Selection;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves that all comments and conversations are here. amoCRM keeps a call on the contact whom it finds by the number,
 * so of a deal with a contact nothing is known without the notes of contacts, and so with companies.
 */
final class CarriedNotes {

    private static final Set<String> EVERY_MEANS = Set.of("CALL", "EMAIL", "MESSAGE", "MEETING");

    private static final Set<DataKind> KINDS =
            EnumSet.of(DataKind.COMMENTS, DataKind.INTERACTIONS, DataKind.RECORDINGS);

    private final Crm crm;
    private final Selection ofLeads;
    private final Selection events;
    private @Nullable Instant from;

    CarriedNotes(Crm crm, Selection events) {
        this.crm = crm;
        this.ofLeads = Selection.ofNotes(crm.folder(), "leads");
        this.events = events;
    }

    /**
     * Proves what can be proven.
     *
     * @param results whether the results of all tasks are here, which are comments
     * @param meetings whether all tasks are here, as which amoCRM keeps meetings
     * @param recordings whether any call has a recording
     */
    void prove(boolean results, boolean meetings, boolean recordings) {
        if (!ofLeads.whole()) {
            if (!crm.folder().has(Resource.NOTES)) {
                crm.folder().report("There are no notes in the export.", "Maybe save /api/v4/leads/notes.");
            }
            return;
        }
        from = ofLeads.from();
        Carried.damageOthers(crm.deals().all(), ofLeads, KINDS);
        ofCustomers("contacts", Owner.Type.CONTACT);
        ofCustomers("companies", Owner.Type.COMPANY);
        if (ofLeads.has("common")) {
            crm.evidence().prove(DataKind.NOTES);
            if (results) {
                crm.evidence().prove(DataKind.COMMENTS, new Span(Set.of(), from));
            }
        }
        Set<String> means = means(ofLeads);
        if (meetings) {
            means.add("MEETING");
        }
        if (!means.isEmpty()) {
            Set<String> types = means.equals(EVERY_MEANS) ? Set.of() : means;
            crm.evidence().prove(DataKind.INTERACTIONS, new Span(types, from));
        }
        if (means.contains("CALL") && recordings) {
            crm.evidence().prove(DataKind.RECORDINGS, new Span(Set.of(), from));
        }
    }

    private Set<String> means(Selection notes) {
        Set<String> means = new HashSet<>();
        if (notes.has("call_in") && notes.has("call_out")) {
            means.add("CALL");
        }
        if (notes.has("amomail_message")) {
            means.add("EMAIL");
        }
        if (notes.has("sms_in") && notes.has("sms_out") && chats()) {
            means.add("MESSAGE");
        }
        return means;
    }

    private boolean chats() {
        return events.whole()
                && events.owners().isEmpty()
                && events.entities().isEmpty()
                && events.from() == null
                && events.has("incoming_chat_message")
                && events.has("outgoing_chat_message");
    }

    private void ofCustomers(String owner, Owner.Type type) {
        Collection<DealDraft> deals = crm.deals().linkedTo(type);
        if (deals.isEmpty()) {
            return;
        }
        Selection saved = Selection.ofNotes(crm.folder(), owner);
        boolean same =
                saved.has("common") == ofLeads.has("common") && means(saved).containsAll(means(ofLeads));
        if (saved.whole() && same && saved.entities().isEmpty()) {
            from = from == null || (saved.from() != null && saved.from().isAfter(from)) ? saved.from() : from;
            return;
        }
        deals.forEach(deal -> deal.damage(KINDS));
        crm.folder()
                .report(
                        "Not all notes of " + owner + " are in the export: of " + deals.size() + " deals with " + owner
                                + " calls and comments may be kept there.",
                        "Maybe save /api/v4/" + owner + "/notes, with the same filters as /api/v4/leads/notes.");
    }
}
