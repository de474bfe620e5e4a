package io.crmrules.examples.harness.command.option;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.examples.harness.export.internal.SteadyReader;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.snapshot.SnapshotExport;
import io.crmrules.examples.harness.export.table.TableExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The readers there are: a new vendor is one more here. */
final class Exports {

    private static final List<ExportReader> READERS = Stream.of(
                    TableExport.shipped(),
                    List.of(new SnapshotExport(), new AmoCrmExport(), new Bitrix24Export()),
                    List.of(TableExport.byMapping()))
            .<ExportReader>flatMap(List::stream)
            .map(reader -> reader instanceof SnapshotExport ? reader : new SteadyReader(reader))
            .toList();

    private Exports() {}

    /**
     * The reader that {@code format} names, else the one for the tables of a mapping, else the one that recognises the
     * export.
     *
     * @throws UnreadableExportException when there is no such export, or no reader recognises it
     * @throws ParameterException when there is no such format
     */
    static ExportReader reader(Path export, @Nullable String format, Mapping mapping, CommandLine line)
            throws UnreadableExportException {
        ExportReader named =
                format == null ? null : Choice.named("--format", format, READERS, ExportReader::name, line);
        if (!Files.exists(export)) {
            throw new UnreadableExportException("There is no file or folder " + export
                    + ". Maybe the path is relative to another folder; it was looked for at "
                    + export.toAbsolutePath() + ".");
        }
        if (named != null) {
            return named;
        }
        return mapping.tables().isEmpty() ? recognised(export) : new SteadyReader(TableExport.byMapping());
    }

    private static ExportReader recognised(Path export) throws UnreadableExportException {
        return READERS.stream()
                .filter(reader -> reader.recognises(export))
                .findFirst()
                .orElseThrow(() -> new UnreadableExportException(
                        export + " is not recognised as an export. Known are a snapshot file (JSON, NDJSON), folders"
                                + " of amoCRM, Bitrix24, HubSpot or Pipedrive API answers, tables of Salesforce, and what the first"
                                + " two's user interfaces export. Maybe name it"
                                + " with --format, or say with --mapping what its tables hold."));
    }
}
