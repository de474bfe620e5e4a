package io.crmrules.examples.harness.command.option;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.mapping.Mapping;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** How an export is to be read. */
public final class ReaderOptions {

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "snapshot, amocrm, amocrm-ui, bitrix24, bitrix24-ui, hubspot, pipedrive, salesforce or table;"
                    + " recognised if left out")
    private @Nullable String format;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "what your CRM does not say of itself: stages, fields, users, tables (crm-rules/mapping/1)")
    private @Nullable Path mapping;

    /** Whether the company says what its CRM does not say. */
    public boolean mapped() {
        return mapping != null;
    }

    /**
     * What the company says, possibly nothing.
     *
     * @throws io.crmrules.examples.harness.export.mapping.MappingException when the file cannot be meant
     */
    public Mapping mapping() {
        return mapping == null ? Mapping.none() : Mapping.read(mapping);
    }

    /**
     * Who reads the export.
     *
     * @throws UnreadableExportException when there is no such export, or no reader recognises it
     * @throws CommandLine.ParameterException when there is no such format
     */
    public ExportReader of(Path export, CommandLine line) throws UnreadableExportException {
        return Exports.reader(export, format, mapping(), line);
    }
}
