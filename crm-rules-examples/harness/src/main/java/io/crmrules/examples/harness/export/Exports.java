package io.crmrules.examples.harness.export;

import io.crmrules.examples.harness.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.bitrix24.Bitrix24Export;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The readers there are. */
public final class Exports {

    private static final List<ExportReader> READERS =
            List.of(new SnapshotExport(), new AmoCrmExport(), new Bitrix24Export());

    private Exports() {}

    /**
     * The reader that {@code format} names, or the one that recognises the export.
     *
     * @throws UnreadableExportException when there is no such export, or no reader recognises it
     * @throws ParameterException when there is no such format
     */
    public static ExportReader reader(Path export, @Nullable String format, CommandLine line)
            throws UnreadableExportException {
        if (format != null) {
            return READERS.stream()
                    .filter(reader -> reader.name().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            line, "--format: '" + format + "' is not known. Known are " + names() + "."));
        }
        if (!Files.exists(export)) {
            throw new UnreadableExportException("There is no file or folder " + export
                    + ". Maybe the path is relative to another folder; it was looked for at "
                    + export.toAbsolutePath() + ".");
        }
        return READERS.stream()
                .filter(reader -> reader.recognises(export))
                .findFirst()
                .orElseThrow(() -> new UnreadableExportException(
                        export + " is not recognised as an export. Known are a snapshot file (JSON, NDJSON) and folders"
                                + " of amoCRM or Bitrix24 API answers. Maybe name it with --format."));
    }

    private static String names() {
        return READERS.stream().map(ExportReader::name).collect(Collectors.joining(", "));
    }
}
