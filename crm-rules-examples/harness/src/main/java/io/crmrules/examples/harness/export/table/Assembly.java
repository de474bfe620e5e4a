package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.Newest;
import io.crmrules.examples.harness.export.internal.assembly.SpilledParts;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.examples.harness.export.table.internal.reference.Customers;
import io.crmrules.examples.harness.export.table.internal.reference.Sources;
import io.crmrules.examples.harness.export.table.internal.reference.Stages;
import io.crmrules.examples.harness.export.table.internal.reference.Users;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import io.crmrules.model.CrmStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;

/** Reads the tables in the order in which they refer to each other. */
final class Assembly {

    private final Mapping mapping;
    private final ReadingOptions options;
    private final Problems problems = new Problems();
    private final Evidence evidence = new Evidence();
    private final Tables tables;
    private final SpilledParts spilled;

    /** @param most how much of what hangs on deals may be held in memory, in bytes, roughly */
    Assembly(ExportFiles files, Mapping mapping, ReadingOptions options, long most) {
        this.mapping = mapping;
        this.options = options;
        this.tables = new Tables(files, mapping.tables().values(), options.localZone(), problems);
        this.spilled = new SpilledParts(most);
    }

    CrmStream read(Path export) throws UnreadableExportException {
        if (!tables.has(TableType.DEALS)) {
            tables.reportMissing();
            throw new UnreadableExportException(export + " has no table of deals. "
                    + problems.all().stream().map(Object::toString).findFirst().orElse(""));
        }
        try {
            return assembled(export);
        } catch (UnreadableExportException | RuntimeException e) {
            spilled.close();
            throw e;
        }
    }

    private CrmStream assembled(Path export) throws UnreadableExportException {
        Crm crm = new Crm(
                tables,
                Stages.read(tables, mapping, problems),
                Users.read(tables, mapping),
                Sources.read(tables),
                Customers.read(tables),
                new Deals(evidence),
                spilled,
                new Newest());
        OpenTasks openTasks = new OpenTasks();
        new DealRows(crm, mapping, openTasks).read();
        new PartRows(crm).read();
        // A user interface exports the columns that are shown; a company names those that it has.
        if (!options.mapping().tables().isEmpty()) {
            tables.reportMissing();
        }
        Instant takenAt = takenAt(export, crm);
        Collection<DealDraft> deals = crm.deals().all();
        spilled.each(deals).forEachRemaining(deal -> deal.settle(takenAt));
        new Proof(crm, mapping, evidence, problems).prove(openTasks);
        Coverage coverage = evidence.coverage(deals).exactly();
        CrmSnapshotBuilder snapshot = CrmSnapshot.builder(takenAt)
                .coverage(spilled.used() ? Silence.doubted(coverage, deals) : coverage)
                .pipelines(crm.stages().pipelines())
                .users(crm.users().all())
                .companies(crm.customers().companies())
                .contacts(crm.customers().contacts())
                .leadSources(crm.sources().all())
                .problems(problems.all());
        return spilled.used() ? new SpilledCrm(snapshot.build(), deals, spilled) : held(snapshot, deals, takenAt);
    }

    private static CrmStream held(CrmSnapshotBuilder snapshot, Collection<DealDraft> deals, Instant takenAt) {
        return CrmStream.of(
                snapshot.deals(deals.stream().map(deal -> deal.build(takenAt)).toList())
                        .build());
    }

    private Instant takenAt(Path export, Crm crm) throws UnreadableExportException {
        Instant said = mapping.takenAt();
        return said == null ? options.takenAt(export, crm.newest().supported(problems)) : said;
    }
}
