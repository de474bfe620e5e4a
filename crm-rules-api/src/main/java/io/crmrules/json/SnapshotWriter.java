package io.crmrules.json;

import io.crmrules.json.internal.write.SnapshotOutput;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes snapshots, {@code crm-rules/snapshot/1}, in UTF-8: equal snapshots give equal bytes, and what was read again
 * equals what was written. What is empty, absent or by default is left out; times are written in UTC.
 *
 * <p>Pipelines, users and lead sources must be listed in the snapshot; contacts and companies that only deals name are
 * added. {@linkplain CrmSnapshot#problems Problems} and {@linkplain io.crmrules.model.Deal#damagedKinds damage} of an
 * earlier reading, and users of whom only a record knew, have no place in the format and are not written.
 */
public final class SnapshotWriter {

    private SnapshotWriter() {}

    /** Writes one indented JSON object. */
    public static void write(CrmSnapshot snapshot, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(snapshot, out);
        }
    }

    /** Writes one indented JSON object and leaves {@code out} open. */
    public static void write(CrmSnapshot snapshot, OutputStream out) throws IOException {
        SnapshotOutput.object(snapshot, out);
    }

    /** Writes NDJSON, a line a deal, walking the deals once; {@code crm} is left open. */
    public static void writeLines(CrmStream crm, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeLines(crm, out);
        }
    }

    /**
     * Writes NDJSON, a line a deal, walking the deals once; {@code crm} and {@code out} are left open. Customers that
     * the stream does not know from the start come on lines before the deal that names them.
     */
    public static void writeLines(CrmStream crm, OutputStream out) throws IOException {
        SnapshotOutput.lines(crm, out);
    }
}
