package io.crmrules.examples.harness.export;

import io.crmrules.model.CrmStream;
import java.nio.file.Path;
import java.util.Map;

/** Reads one vendor's export. */
public interface ExportReader {

    /** The name by which {@code --format} asks for it, e.g. "amocrm". */
    String name();

    /** Whether the folder or file looks like such an export; cheap, never throws for odd content. */
    boolean recognises(Path export);

    /**
     * Reads the export; defects of single records are problems of the snapshot.
     *
     * @throws UnreadableExportException when nothing can be read
     */
    CrmStream read(Path export, ReadingOptions options) throws UnreadableExportException;

    /**
     * What the CRM calls its users' positions, by their ids: no roles, but enough to propose some. Empty where it has no
     * word for them.
     *
     * @throws UnreadableExportException when nothing can be read
     */
    default Map<String, String> positions(Path export) throws UnreadableExportException {
        return Map.of();
    }
}
