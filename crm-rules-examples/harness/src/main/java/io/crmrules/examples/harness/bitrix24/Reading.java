package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.bitrix24.internal.ExportFolder;
import io.crmrules.examples.harness.bitrix24.internal.Missing;
import io.crmrules.examples.harness.bitrix24.internal.Problems;
import io.crmrules.examples.harness.bitrix24.internal.Resource;
import io.crmrules.examples.harness.bitrix24.internal.Times;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** One reading of one export, in the order in which records refer to each other; the deals come last. */
final class Reading {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Path export;
    private final ExportFolder folder;
    private final ReadingOptions options;
    private final Problems problems = new Problems();
    private final Missing missing = new Missing();
    private final Facts facts = new Facts();
    private final Bodies bodies;
    private final Times times;

    Reading(Path export, ExportFolder folder, ReadingOptions options) {
        this.export = export;
        this.folder = folder;
        this.options = options;
        this.bodies = new Bodies(folder, problems);
        this.times = new Times(Objects.requireNonNullElse(options.zone(), MOSCOW), problems);
    }

    CrmSnapshot snapshot() throws UnreadableExportException {
        Users users = Users.read(bodies);
        LeadSources sources = new LeadSources(missing);
        Pipelines pipelines = Pipelines.read(bodies, sources);
        Customers customers = Customers.read(bodies, times, missing);
        readWhatHangsOnDeals(users, pipelines);
        FieldCatalogue fields = FieldCatalogue.read(bodies);
        Deals deals = readDeals(new Deals.Directory(users, pipelines, sources, customers, fields));
        CrmSnapshot.Builder snapshot = CrmSnapshot.builder(takenAt())
                .coverage(Carried.by(bodies, sources, customers, deals.selected(), problems))
                .pipelines(pipelines.all())
                .users(users.all())
                .companies(customers.companies())
                .contacts(customers.contacts())
                .leadSources(sources.all())
                .deals(deals.all());
        report(users, deals);
        return snapshot.problems(problems.all()).build();
    }

    private void readWhatHangsOnDeals(Users users, Pipelines pipelines) {
        Calls calls = new Calls(users, times, facts, problems);
        bodies.each(Resource.CALLS, calls::read);
        PortalTasks tasks = new PortalTasks(users, times, facts, problems);
        bodies.each(Resource.TASKS, tasks::read);
        Activities activities = new Activities(users, times, calls, tasks, facts, problems);
        bodies.each(Resource.ACTIVITIES, activities::read);
        calls.placeRest();
        tasks.placeRest();
        bodies.each(Resource.COMMENTS, new TimelineComments(users, times, facts, problems)::read);
        bodies.each(Resource.STAGE_HISTORY, new StageMoves(pipelines, times, facts, problems)::read);
    }

    private Deals readDeals(Deals.Directory directory) {
        Deals deals = new Deals(directory, times, facts, problems);
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
            problems.add(
                    Resource.ITEMS.method(),
                    others + " items are no deals and are not read",
                    "Maybe they are leads or were asked for without stageId, categoryId and createdTime.");
        }
        return deals;
    }

    private Instant takenAt() throws UnreadableExportException {
        Instant told = options.takenAt();
        Instant takenAt = told == null ? bodies.times().newest() : told;
        if (takenAt == null) {
            throw new UnreadableExportException(
                    export + " does not say when it was taken: no file has a time/date_finish."
                            + " Maybe name the moment with --as-of.");
        }
        return takenAt;
    }

    private void report(Users users, Deals deals) {
        bodies.times().reportSpread(problems);
        deals.selected().report(problems);
        missing.report(problems);
        users.reportMissing(problems);
        facts.leftOver()
                .forEach((kind, count) -> problems.add(
                        "",
                        count + " records of " + kind + " belong to deals that are not in the export",
                        "Maybe not all pages of crm.deal.list were saved, or these deals were deleted."));
        if (folder.has(Resource.LEADS)) {
            problems.add(Resource.LEADS.method(), "is not read", "Maybe convert the leads to deals in Bitrix24.");
        }
        folder.strangers()
                .forEach(name ->
                        problems.add(name, "is not read", "Maybe name it after the REST method that answered."));
    }
}
