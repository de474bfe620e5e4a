package io.crmrules.json;

import io.crmrules.json.internal.SnapshotStream;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.UnreadableSnapshotException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads snapshots, {@code crm-rules/snapshot/1}: one JSON object, or NDJSON whose first line is the object without
 * deals and whose further lines are a deal each. Which of the two a file is, its content says.
 *
 * <pre>{@code
 * try (CrmStream crm = SnapshotReader.open(Path.of("crm.ndjson"))) {
 *     crm.deals().forEachRemaining(deal -> ...);
 *     crm.reference().problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Reading is lenient. A record with a defect, such as a malformed time, a missing or repeated id or a required
 * reference that leads nowhere, is left out; an optional reference that leads nowhere is dropped; everything else is
 * read. Each defect is a {@link io.crmrules.model.SourceProblem} with its place. A deal that lost a part keeps it in
 * mind ({@link Deal#damagedKinds}). Properties that the format does not know are problems too, once each, and cost
 * nothing. At most 10 000 problems are kept, the rest is counted in a last one. Only an input of which nothing can be
 * used is an {@link UnreadableSnapshotException}.
 *
 * <p>Limits: a record of 32 MB, a text of 5 million characters, 200 nested brackets, amounts of 40 digits; what exceeds
 * them is a broken record. NDJSON is read with memory for one line, and for contacts and companies.
 */
public final class SnapshotReader {

    private SnapshotReader() {}

    /**
     * Opens a file, which stays open until the stream is closed. A file that holds one object is read twice, for its
     * deals may stand before what they refer to.
     *
     * @throws UnreadableSnapshotException if there is no such file or nothing in it can be used
     */
    public static CrmStream open(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new UnreadableSnapshotException(file + " is a directory. Maybe name a file in it.");
        }
        try {
            return open(Files.newInputStream(file), name, Files.isRegularFile(file) ? file : null);
        } catch (NoSuchFileException e) {
            throw new UnreadableSnapshotException("There is no file " + file + ". Maybe the path is misspelt.");
        } catch (AccessDeniedException e) {
            throw new UnreadableSnapshotException("The file " + file + " may not be read: access is denied.");
        }
    }

    /**
     * Opens an input, which is closed with the stream. The deals of an object are held in memory until they are walked,
     * up to 256 MB; NDJSON is not.
     *
     * @param name what messages and problems call the input
     * @throws UnreadableSnapshotException if nothing in it can be used; the input is closed then
     */
    public static CrmStream open(InputStream input, String name) throws IOException {
        return open(input, name, null);
    }

    private static CrmStream open(InputStream input, String name, @Nullable Path file) throws IOException {
        try {
            return new SnapshotStream(input, name, file);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /**
     * Reads a whole file.
     *
     * @throws UnreadableSnapshotException if there is no such file or nothing in it can be used
     */
    public static CrmSnapshot read(Path file) throws IOException {
        try (CrmStream crm = open(file)) {
            List<Deal> deals = new ArrayList<>();
            crm.deals().forEachRemaining(deals::add);
            return crm.reference().toBuilder().deals(deals).build();
        }
    }
}
