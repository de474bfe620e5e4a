package io.crmrules.examples.harness.export.snapshot;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.json.SnapshotReader;
import io.crmrules.model.CrmStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The neutral format of crm-rules: any file is taken for one. */
public final class SnapshotExport implements ExportReader {

    @Override
    public String name() {
        return "snapshot";
    }

    @Override
    public boolean recognises(Path export) {
        return !Files.isDirectory(export);
    }

    @Override
    public CrmStream read(Path export, ReadingOptions options) throws UnreadableExportException {
        try {
            return SnapshotReader.open(export);
        } catch (IOException e) {
            throw new UnreadableExportException(String.valueOf(e.getMessage()), e);
        }
    }
}
