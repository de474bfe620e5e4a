package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Account;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Customers;
import io.crmrules.examples.harness.export.amocrm.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.amocrm.internal.reference.Users;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.MappedFields;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.Comment;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import java.nio.file.Path;
import java.time.Instant;

/** Reads the families of an export in the order in which they refer to each other, and puts the snapshot together. */
final class Assembly {

    private final Crm crm;
    private final Invoices invoices;
    private final Leads leads;
    private final Meetings meetings = new Meetings();
    private final Notes notes;

    private Assembly(Crm crm) {
        this.crm = crm;
        this.invoices = new Invoices(crm);
        this.leads = new Leads(crm, invoices);
        this.notes = new Notes(crm);
    }

    static Assembly of(ExportFolder folder, ReadingOptions options) {
        Account account = Account.read(folder, options.localZone());
        Evidence evidence = new Evidence();
        Mapping mapping = options.mapping();
        return new Assembly(new Crm(
                folder,
                account,
                Pipelines.read(folder, mapping),
                Users.read(folder, mapping),
                LeadSources.read(folder),
                Customers.read(folder, account.times(), mapping),
                new Deals(evidence),
                evidence,
                mapping,
                new MappedFields(mapping, account.zone())));
    }

    CrmSnapshot snapshot(Path export, ReadingOptions options) throws UnreadableExportException {
        readDeals();
        Changes changes = new Changes(crm, leads.fieldNames());
        Events events = new Events(crm, changes);
        events.read();
        new Tasks(crm, events.completions(), changes, meetings).read(leads.withTask());
        invoices.read();
        notes.read();
        new Carried(crm, notes, leads.haveNoteField(), meetings.any()).prove();
        crm.mapped().prove(crm.evidence(), crm.folder().problems());
        crm.deals().reportBesideMain(crm.folder().problems());
        Instant takenAt = options.takenAt(
                export, crm.folder().newest().supported(crm.folder().problems()));
        crm.deals().all().forEach(this::note);
        Coverage coverage = crm.evidence().coverage(crm.deals().all());
        return CrmSnapshot.builder(takenAt)
                .zone(crm.account().namedZone())
                .coverage(coverage)
                .pipelines(crm.pipelines().all())
                .users(crm.users().all())
                .companies(crm.customers().companies())
                .contacts(crm.customers().contacts())
                .leadSources(crm.sources().all())
                .deals(crm.deals().all().stream()
                        .map(deal -> deal.build(takenAt))
                        .toList())
                .problems(crm.folder().problems().all())
                .build();
    }

    private void readDeals() {
        if (!crm.folder().has(Resource.LEADS, Resource.UNSORTED)) {
            crm.folder().report("There are no leads in the export.", "Maybe /api/v4/leads was not saved.");
        }
        leads.read();
        if (!crm.folder().has(Resource.UNSORTED)) {
            crm.folder()
                    .report(
                            "There are no unsorted leads in the export: whether any wait is unknown.",
                            "Maybe save /api/v4/leads/unsorted.");
        }
        new Unsorted(crm).read();
        if (!Carried.allLeads(crm)) {
            crm.deals().incomplete();
        }
    }

    /** Where no lead has a field for it, the last note of the feed is the card's note. */
    private void note(DealDraft deal) {
        Comment last = notes.lastOf(deal);
        if (!leads.haveNoteField() && last != null) {
            deal.card().note(last.text());
        }
    }
}
