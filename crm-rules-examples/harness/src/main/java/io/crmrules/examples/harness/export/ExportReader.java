package io.crmrules.examples.harness.export;

import io.crmrules.model.CrmStream;
import java.nio.file.Path;

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
}
