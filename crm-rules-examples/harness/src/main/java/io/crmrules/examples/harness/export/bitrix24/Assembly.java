package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.ExportFolder;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Customers;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.FieldCatalogue;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Users;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads the answers of an export in the order in which records refer to each other; the deals come last. */
final class Assembly {

    private final Bodies bodies;
    private final Problems problems;
    private final Crm crm;
    private final Deals deals;

    private Assembly(Bodies bodies, Problems problems, Crm crm) {
        this.bodies = bodies;
        this.problems = problems;
        this.crm = crm;
        this.deals = new Deals(crm);
    }

    static Assembly of(ExportFolder folder, ReadingOptions options) {
        Problems problems = new Problems();
        Bodies bodies = new Bodies(folder, problems);
        Times times = new Times(options.localZone());
        LeadSources sources = new LeadSources();
        Users users = Users.read(bodies);
        Pipelines pipelines = Pipelines.read(bodies, sources);
        Customers customers = Customers.read(bodies, times);
        FieldCatalogue fields = FieldCatalogue.read(bodies);
        return new Assembly(
                bodies, problems, new Crm(users, sources, pipelines, customers, fields, times, new Facts()));
    }

    CrmSnapshot snapshot(Path export, ReadingOptions options) throws UnreadableExportException {
        readWhatHangsOnDeals();
        readDeals();
        CrmSnapshotBuilder snapshot = CrmSnapshot.builder(
                        options.takenAt(export, bodies.times().newest()))
                .coverage(Carried.by(bodies, crm, deals.selected(), problems))
                .pipelines(crm.pipelines().all())
                .users(crm.users().all())
                .companies(crm.customers().companies())
                .contacts(crm.customers().contacts())
                .leadSources(crm.sources().all())
                .deals(deals.all());
        report();
        return snapshot.problems(problems.all()).build();
    }

    private void readWhatHangsOnDeals() {
        Calls calls = new Calls(crm);
        bodies.each(Resource.CALLS, calls::read);
        PortalTasks tasks = new PortalTasks(crm);
        bodies.each(Resource.TASKS, tasks::read);
        bodies.each(Resource.ACTIVITIES, new Activities(crm, calls, tasks)::read);
        calls.placeRest();
        tasks.placeRest();
        bodies.each(Resource.COMMENTS, new TimelineComments(crm)::read);
        bodies.each(Resource.STAGE_HISTORY, new StageMoves(crm)::read);
    }

    private void readDeals() {
        bodies.each(Resource.DEALS, deals::read);
        AtomicInteger others = new AtomicInteger();
        bodies.each(Resource.ITEMS, item -> {
            if (Items.maybeDeal(item)) {
                deals.read(Items.asDeal(item));
            } else {
                others.incrementAndGet();
            }
        });
        if (others.get() > 0) {
            problems.addOverall(
                    Resource.ITEMS.method(),
                    others + " items are no deals and are not read.",
                    "Maybe they are leads or were asked for without stageId, categoryId and createdTime.");
        }
    }

    private void report() {
        bodies.times().reportSpread(problems);
        deals.selected().report(problems);
        crm.facts()
                .leftOver()
                .forEach((kind, count) -> problems.addOverall(
                        "",
                        count + " records of " + kind + " belong to deals that are not in the export.",
                        "Maybe not all pages of crm.deal.list were saved, or these deals were deleted."));
        if (bodies.has(Resource.LEADS)) {
            problems.addOverall(
                    Resource.LEADS.method(), "It is not read.", "Maybe convert the leads to deals in Bitrix24.");
        }
        bodies.reportStrangers();
    }
}
