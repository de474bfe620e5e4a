package io.crmrules.examples.harness.command;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.examples.harness.export.snapshot.SnapshotExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The readers there are: a new vendor is one more here. */
final class Exports {

    private static final List<ExportReader> READERS =
            List.of(new SnapshotExport(), new AmoCrmExport(), new Bitrix24Export());

    private Exports() {}

    /**
     * The reader that {@code format} names, or the one that recognises the export.
     *
     * @throws UnreadableExportException when there is no such export, or no reader recognises it
     * @throws ParameterException when there is no such format
     */
    static ExportReader reader(Path export, @Nullable String format, CommandLine line)
            throws UnreadableExportException {
        ExportReader named =
                format == null ? null : Choice.named("--format", format, READERS, ExportReader::name, line);
        if (!Files.exists(export)) {
            throw new UnreadableExportException("There is no file or folder " + export
                    + ". Maybe the path is relative to another folder; it was looked for at "
                    + export.toAbsolutePath() + ".");
        }
        return named == null ? recognised(export) : named;
    }

    private static ExportReader recognised(Path export) throws UnreadableExportException {
        return READERS.stream()
                .filter(reader -> reader.recognises(export))
                .findFirst()
                .orElseThrow(() -> new UnreadableExportException(
                        export + " is not recognised as an export. Known are a snapshot file (JSON, NDJSON) and folders"
                                + " of amoCRM or Bitrix24 API answers. Maybe name it with --format."));
    }
}
