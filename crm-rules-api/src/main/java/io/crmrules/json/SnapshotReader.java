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
 * <p>What is carried, and so what may be concluded from what is absent, is what {@code provides} names. One object without
 * it carries each kind of data of which it has a value that is not blank; if it names no kind of the card, these are still
 * told by what is there. NDJSON must name them all.
 *
 * <p>Reading is lenient. A record without a value that it requires, be it missing, malformed or a reference that leads
 * nowhere, is left out, as is one that repeats an id; another malformed value and another reference that leads nowhere
 * are dropped; everything else is read. Each defect is a {@link io.crmrules.model.SourceProblem} with its place. A deal
 * that lost a part, or a value, keeps its kind of data in mind ({@link Deal#damagedKinds}). A property that the format
 * does not know is a {@linkplain io.crmrules.model.SourceProblem#warning warning}, once, and costs nothing, unless its
 * name is nearly that of a list of some kind of data, which is damaged then. At most 10 000 problems are kept, the rest is counted in a last one. Only an input of which nothing can be
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
        return whole(open(file));
    }

    /**
     * Reads a whole input, and closes it: the body of a request, say. Deals of an object are held in memory twice while
     * it is read, see {@link #open(InputStream, String)}.
     *
     * @throws UnreadableSnapshotException if nothing in it can be used
     */
    public static CrmSnapshot read(InputStream input) throws IOException {
        return whole(open(input, "the input"));
    }

    private static CrmSnapshot whole(CrmStream opened) throws IOException {
        try (CrmStream crm = opened) {
            List<Deal> deals = new ArrayList<>();
            crm.deals().forEachRemaining(deals::add);
            return crm.reference().toBuilder().deals(deals).build();
        }
    }
}
