package io.crmrules.json;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes snapshots, {@code crm-rules/snapshot/1}. */
public final class SnapshotWriter {

    private SnapshotWriter() {}

    /** Writes one JSON object. */
    public static void write(CrmSnapshot snapshot, Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes one JSON object and leaves {@code out} open. */
    public static void write(CrmSnapshot snapshot, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes NDJSON, a line a deal. */
    public static void writeLines(CrmStream crm, Path file) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes NDJSON, a line a deal, and leaves {@code out} open. */
    public static void writeLines(CrmStream crm, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
