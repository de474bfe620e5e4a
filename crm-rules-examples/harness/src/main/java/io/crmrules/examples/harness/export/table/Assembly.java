package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.Newest;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.examples.harness.export.table.internal.reference.Customers;
import io.crmrules.examples.harness.export.table.internal.reference.Sources;
import io.crmrules.examples.harness.export.table.internal.reference.Stages;
import io.crmrules.examples.harness.export.table.internal.reference.Users;
import io.crmrules.model.CrmSnapshot;
import java.nio.file.Path;
import java.time.Instant;

/** Reads the tables in the order in which they refer to each other. */
final class Assembly {

    private final Mapping mapping;
    private final ReadingOptions options;
    private final Problems problems = new Problems();
    private final Evidence evidence = new Evidence();
    private final Tables tables;

    Assembly(ExportFiles files, Mapping mapping, ReadingOptions options) {
        this.mapping = mapping;
        this.options = options;
        this.tables = new Tables(files, mapping.tables().values(), options.localZone(), problems);
    }

    CrmSnapshot snapshot(Path export) throws UnreadableExportException {
        if (!tables.has(TableType.DEALS)) {
            tables.reportMissing();
            throw new UnreadableExportException(export + " has no table of deals. "
                    + problems.all().stream().map(Object::toString).findFirst().orElse(""));
        }
        Crm crm = new Crm(
                tables,
                Stages.read(tables, mapping, problems),
                Users.read(tables, mapping),
                Sources.read(tables),
                Customers.read(tables),
                new Deals(evidence),
                new Newest());
        OpenTasks openTasks = new OpenTasks();
        new DealRows(crm, mapping, openTasks).read();
        PartRows parts = new PartRows(crm);
        parts.read();
        // A user interface exports the columns that are shown; a company names those that it has.
        if (!options.mapping().tables().isEmpty()) {
            tables.reportMissing();
        }
        Instant takenAt = takenAt(export, crm);
        parts.settle(takenAt);
        new Proof(crm, mapping, evidence, problems).prove(openTasks);
        return CrmSnapshot.builder(takenAt)
                .coverage(evidence.coverage(crm.deals().all()).exactly())
                .pipelines(crm.stages().pipelines())
                .users(crm.users().all())
                .companies(crm.customers().companies())
                .contacts(crm.customers().contacts())
                .leadSources(crm.sources().all())
                .deals(crm.deals().all().stream()
                        .map(deal -> deal.build(takenAt))
                        .toList())
                .problems(problems.all())
                .build();
    }

    private Instant takenAt(Path export, Crm crm) throws UnreadableExportException {
        Instant said = mapping.takenAt();
        return said == null ? options.takenAt(export, crm.newest().supported(problems)) : said;
    }
}
