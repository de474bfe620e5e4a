package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.Selection;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Proves which kinds of data the export holds as a whole, so that what is absent did not happen. */
final class Carried {

    private static final Set<DataKind> HISTORIES = Set.of(
            DataKind.STAGE_HISTORY,
            DataKind.STAGE_AUTHORS,
            DataKind.OWNER_HISTORY,
            DataKind.FIELD_HISTORY,
            DataKind.DUE_HISTORY);

    private final Crm crm;
    private final Notes notes;
    private final boolean noteField;
    private final boolean meetings;
    private final Selection tasks;
    private final Selection events;

    /** @param meetings whether any task is one */
    Carried(Crm crm, Notes notes, boolean noteField, boolean meetings) {
        this.crm = crm;
        this.notes = notes;
        this.noteField = noteField;
        this.meetings = meetings;
        this.tasks = Selection.of(crm.folder(), Resource.TASKS);
        this.events = Selection.of(crm.folder(), Resource.EVENTS);
    }

    /** Whether all leads are here, so that who has one deal has no other. */
    static boolean allLeads(Crm crm) {
        Selection leads = Selection.of(crm.folder(), Resource.LEADS);
        return leads.whole() && leads.from() == null && !crm.folder().lossy(Resource.LEADS);
    }

    void prove() {
        doubt(Resource.TASKS, DataKind.TASKS, DataKind.COMMENTS);
        doubt(Resource.NOTES, DataKind.COMMENTS, DataKind.INTERACTIONS, DataKind.RECORDINGS);
        doubt(Resource.EVENTS, HISTORIES.toArray(DataKind[]::new));
        doubt(Resource.USERS, DataKind.USER_STATUS);
        for (Resource resource : List.of(Resource.LEADS, Resource.PIPELINES, Resource.UNSORTED, Resource.SOURCES)) {
            doubt(resource, DataKind.LEAD_SOURCES);
        }
        for (Resource resource : List.of(Resource.CATALOGS, Resource.ELEMENTS, Resource.LINKS, Resource.TASKS)) {
            doubt(resource, DataKind.MILESTONES);
        }
        tasks();
        new CarriedNotes(crm, events).prove(tasks.whole() && !tasks.open(), allTasks(), notes.haveRecordings());
        if (meetings && allTasks()) {
            crm.evidence().proveTypes(DataKind.MILESTONES, Set.of(MilestoneType.MEETING_SCHEDULED.name()));
        }
        histories();
        cards();
        sources();
    }

    /** Whether tasks are here since ever, of all types and owners, done or not: meetings are among them. */
    private boolean allTasks() {
        return allTypes() && !tasks.open() && tasks.owners().isEmpty();
    }

    /** Open tasks may be older than any moment from which on tasks were saved. */
    private boolean allTypes() {
        return tasks.whole() && tasks.from() == null && tasks.types().isEmpty();
    }

    private void doubt(Resource resource, DataKind... kinds) {
        if (crm.folder().torn(resource)) {
            crm.evidence().doubt(Set.of(kinds));
        }
    }

    private void tasks() {
        if (allTypes()) {
            crm.evidence().prove(DataKind.TASKS, tasks.open() ? Span.open() : new Span(Set.of(), null));
            damageWithout("contacts", Owner.Type.CONTACT);
            damageWithout("companies", Owner.Type.COMPANY);
        } else if (!crm.folder().has(Resource.TASKS)) {
            crm.folder().report("There are no tasks in the export.", "Maybe save /api/v4/tasks.");
        }
    }

    private void damageWithout(String owner, Owner.Type type) {
        if (!tasks.owners().isEmpty() && !tasks.owners().contains(owner)) {
            crm.deals().linkedTo(type).forEach(deal -> deal.damage(DataKind.TASKS));
        }
    }

    private void histories() {
        boolean ofLeads = events.owners().isEmpty() || events.owners().contains("lead");
        Span span = new Span(Set.of(), events.from());
        if (events.whole() && ofLeads && events.has("lead_status_changed")) {
            crm.evidence().prove(DataKind.STAGE_HISTORY, span);
            crm.evidence().prove(DataKind.STAGE_AUTHORS, span);
        }
        if (events.whole() && ofLeads && events.has("entity_responsible_changed")) {
            crm.evidence().prove(DataKind.OWNER_HISTORY, span);
        }
        if (events.whole() && ofLeads && events.types().isEmpty()) {
            crm.evidence().prove(DataKind.FIELD_HISTORY, span);
        }
        boolean ofTasks = events.owners().isEmpty() || events.owners().contains("task");
        if (events.whole() && ofTasks && events.has("task_deadline_changed")) {
            crm.evidence().prove(DataKind.DUE_HISTORY, span);
        }
        if (!events.entities().isEmpty()) {
            damageOthers(crm.deals().all(), events, HISTORIES);
        }
        if (!crm.folder().has(Resource.EVENTS)) {
            crm.folder()
                    .report(
                            "There are no events in the export: who moved a deal when is unknown.",
                            "Maybe save /api/v4/events.");
        }
    }

    /** Where a list was saved entity by entity, nothing is known of the others. */
    static void damageOthers(Collection<DealDraft> deals, Selection saved, Set<DataKind> kinds) {
        deals.stream().filter(deal -> !saved.holds(deal.id())).forEach(deal -> deal.damage(kinds));
    }

    private void cards() {
        crm.evidence().prove(DataKind.AMOUNTS);
        crm.evidence().prove(DataKind.REFUSAL_REASONS);
        if (noteField) {
            crm.evidence().prove(DataKind.NOTES);
        }
        if (crm.folder().has(Resource.CONTACTS)) {
            crm.evidence().prove(DataKind.CONTACTS);
        } else {
            crm.folder().report("There are no contacts in the export.", "Maybe save /api/v4/contacts.");
        }
        if (crm.folder().has(Resource.COMPANIES)) {
            crm.evidence().prove(DataKind.COMPANIES);
        }
        if (Selection.of(crm.folder(), Resource.USERS).whole() && crm.users().statusKnown()) {
            crm.evidence().prove(DataKind.USER_STATUS);
        }
    }

    private void sources() {
        boolean listed = Selection.of(crm.folder(), Resource.SOURCES).whole();
        boolean unsorted = !crm.folder().has(Resource.UNSORTED)
                || (Selection.of(crm.folder(), Resource.UNSORTED).whole()
                        && !crm.folder().lossy(Resource.UNSORTED));
        if (listed && unsorted && crm.sources().namedByLeads() && allLeads(crm)) {
            crm.evidence().prove(DataKind.LEAD_SOURCES);
        }
    }
}
