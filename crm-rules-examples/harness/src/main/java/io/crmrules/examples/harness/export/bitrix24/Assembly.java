package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.ExportFolder;
import io.crmrules.examples.harness.export.bitrix24.internal.papers.PaperStages;
import io.crmrules.examples.harness.export.bitrix24.internal.papers.Papers;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Customers;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.FieldCatalogue;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.LeadSources;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Pipelines;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Users;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.WorkingHours;
import io.crmrules.examples.harness.export.internal.Times;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.MappedFields;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.CrmSnapshot;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;

/** Reads the answers of an export in the order in which records refer to each other: the deals, then what hangs on them. */
final class Assembly {

    private final Bodies bodies;
    private final Crm crm;
    private final Papers papers;

    private Assembly(Crm crm, Papers papers) {
        this.bodies = crm.bodies();
        this.crm = crm;
        this.papers = papers;
    }

    static Assembly of(ExportFolder folder, ReadingOptions options) {
        Bodies bodies = new Bodies(folder);
        Times times = new Times(options.localZone());
        LeadSources sources = new LeadSources();
        Mapping mapping = options.mapping();
        Users users = Users.read(bodies, mapping);
        PaperStages paperStages = new PaperStages();
        Pipelines pipelines = Pipelines.read(bodies, sources, paperStages, mapping);
        Customers customers = Customers.read(bodies, times, mapping);
        FieldCatalogue fields = FieldCatalogue.read(bodies);
        Evidence evidence = new Evidence();
        Deals deals = new Deals(evidence);
        MappedFields mapped = new MappedFields(mapping, times.zone());
        return new Assembly(
                new Crm(bodies, users, sources, pipelines, customers, fields, times, deals, evidence, mapping, mapped),
                new Papers(bodies, times, deals, paperStages));
    }

    CrmSnapshot snapshot(Path export, ReadingOptions options) throws UnreadableExportException {
        LeadCards leads = new LeadCards(crm);
        DealCards cards = new DealCards(crm, leads, papers);
        cards.read();
        leads.read();
        if (!Carried.allDeals(bodies)) {
            crm.deals().incomplete();
        }
        Activities activities = readWhatHangsOn(cards);
        Carried carried = new Carried(crm);
        carried.prove(activities);
        papers.prove(crm.evidence());
        crm.mapped().prove(crm.evidence(), bodies.problems());
        carried.reportStagesBesideFacts();
        crm.deals().reportBesideMain(bodies.problems());
        bodies.times().reportSpread(bodies.problems());
        bodies.reportStrangers();
        Instant takenAt = options.takenAt(export, bodies.times().newest(bodies.problems()));
        Year year = Year.of(takenAt.atZone(ZoneOffset.UTC).getYear());
        return CrmSnapshot.builder(takenAt)
                .calendar(WorkingHours.read(bodies, year))
                .coverage(crm.evidence().coverage(crm.deals().all()))
                .pipelines(crm.pipelines().all())
                .users(crm.users().all())
                .companies(crm.customers().companies())
                .contacts(crm.customers().contacts())
                .leadSources(crm.sources().all())
                .deals(crm.deals().all().stream()
                        .map(deal -> deal.build(takenAt))
                        .toList())
                .problems(bodies.problems().all())
                .build();
    }

    private Activities readWhatHangsOn(DealCards cards) {
        Calls calls = new Calls(crm);
        calls.read();
        PortalTasks tasks = new PortalTasks(crm);
        tasks.read();
        Activities activities = new Activities(crm, calls, tasks);
        activities.read();
        calls.placeRest();
        tasks.placeRest();
        new TimelineComments(crm).read();
        new StageMoves(crm, cards.lastMoves()).read();
        papers.read(crm.evidence());
        return activities;
    }
}
