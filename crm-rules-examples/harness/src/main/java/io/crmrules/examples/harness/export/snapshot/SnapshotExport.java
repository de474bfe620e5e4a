package io.crmrules.examples.harness.export.snapshot;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.examples.harness.export.mapping.MappingException;
import io.crmrules.json.SnapshotReader;
import io.crmrules.model.CrmStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The neutral format of crm-rules: any file is taken for one. It is complete in itself, so that no mapping goes with it. */
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
            CrmStream crm = SnapshotReader.open(export);
            if (!options.mapping().equals(Mapping.none())) {
                crm.close();
                throw new MappingException(List.of(export
                        + " is a snapshot of crm-rules: it says itself what a mapping would say of it. Maybe leave --mapping"
                        + " out, and write into the snapshot the type and milestone of stages, the role of users, and as"
                        + " \"provides\" what is complete."));
            }
            return crm;
        } catch (IOException e) {
            throw new UnreadableExportException(String.valueOf(e.getMessage()), e);
        }
    }
}
