package io.crmrules.json;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads snapshots, {@code crm-rules/snapshot/1}. */
public final class SnapshotReader {

    private SnapshotReader() {}

    /** Opens a file; its deals are read one by one. */
    public static CrmStream open(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Opens an input; {@code name} is what problems call it. */
    public static CrmStream open(InputStream input, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole file. */
    public static CrmSnapshot read(Path file) throws IOException {
        throw new UnsupportedOperationException();
    }
}
