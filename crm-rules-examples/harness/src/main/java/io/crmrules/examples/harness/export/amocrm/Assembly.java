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
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Reads the families of an export in the order in which they refer to each other, and puts the snapshot together. */
final class Assembly {

    private final Crm crm;
    private final Leads leads;
    private final Events events;
    private final Notes notes;

    private Assembly(Crm crm) {
        this.crm = crm;
        this.leads = new Leads(crm);
        this.events = new Events(crm);
        this.notes = new Notes(crm);
    }

    static Assembly of(ExportFolder folder, ReadingOptions options) {
        Account account = Account.read(folder, options.localZone());
        return new Assembly(new Crm(
                folder,
                account,
                Pipelines.read(folder),
                Users.read(folder),
                LeadSources.read(folder),
                Customers.read(folder, account.times()),
                new Deals()));
    }

    CrmSnapshot snapshot(Path export, ReadingOptions options) throws UnreadableExportException {
        leads.read();
        new Unsorted(crm).read();
        events.read();
        new Tasks(crm, events.completions()).read();
        notes.read();
        Instant takenAt = options.takenAt(export, crm.folder().newest());
        List<Deal> deals = deals();
        return CrmSnapshot.builder(takenAt)
                .coverage(new Carried(crm, events, notes).coverage())
                .pipelines(crm.pipelines().all())
                .users(crm.users().all())
                .companies(crm.customers().companies())
                .contacts(crm.customers().contacts())
                .leadSources(crm.sources().all())
                .deals(deals)
                .problems(crm.folder().problems().all())
                .build();
    }

    private List<Deal> deals() {
        boolean feed = !leads.haveNoteField();
        if (!crm.folder().has(Resource.LEADS, Resource.UNSORTED)) {
            crm.folder().report("There are no leads in the export.", "Maybe /api/v4/leads was not saved.");
        } else if (feed && !crm.folder().has(Resource.NOTES)) {
            crm.folder()
                    .report(
                            "No lead has a field \"Примечание\" and there are no notes: every deal is without a note.",
                            "Maybe save /api/v4/leads/notes, or switch deal-without-note off.");
        }
        return crm.deals().all().stream().map(draft -> draft.build(feed)).toList();
    }
}
