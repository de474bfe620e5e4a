package io.crmrules.json.internal;

import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.RecordParser;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.record.DealReader;
import io.crmrules.json.internal.record.Directory;
import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.json.internal.source.JsonWalker;
import io.crmrules.json.internal.source.Slice;
import io.crmrules.model.Content;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.UnreadableSnapshotException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of deals in the outermost object: passed over while that object is read, and read afterwards, from the file
 * again or, when the input is no file, from memory.
 */
final class DealsSection {

    private static final String NAME = "deals";
    private static final long MOST_HELD = 256L << 20;

    private final @Nullable Path file;
    private final List<@Nullable Slice> kept = new ArrayList<>();
    private long begin = -1;
    private long held;

    DealsSection(@Nullable Path file) {
        this.file = file;
    }

    /** Whether there is such a list. */
    boolean begun() {
        return begin >= 0;
    }

    void pass(ByteSource source, JsonWalker walker, ProblemLog log) throws IOException {
        if (begun()) {
            log.addLostList("/deals", "snapshot", "'deals' occurs twice; the second list is left out", "", "DEALS");
            walker.passValue();
            return;
        }
        long at = source.offset();
        if (!walker.enters('[')) {
            Sections.passNoList(walker, log, NAME, "DEALS");
            return;
        }
        begin = at;
        while (walker.nextElement()) {
            if (file == null) {
                keep(walker.takeValue(), log);
            } else {
                walker.passValue();
            }
        }
    }

    private void keep(@Nullable Slice deal, ProblemLog log) throws UnreadableSnapshotException {
        held += deal == null ? 0 : deal.length();
        if (held > MOST_HELD) {
            throw new UnreadableSnapshotException(log.file() + " has more than " + (MOST_HELD >> 20)
                    + " MB of deals in one object, too much to be held while it is read from a stream."
                    + " Maybe open it as a file, or write NDJSON, a line a deal.");
        }
        kept.add(deal == null ? null : deal.copy());
    }

    /** Which of these kinds there are, on the deals and in the directory; it is looked for no longer than until all were. */
    Set<DataKind> content(Set<DataKind> sought, Directory directory) throws IOException {
        Content content = new Content();
        content.add(CrmSnapshot.builder(Instant.EPOCH)
                .users(List.copyOf(directory.users()))
                .leadSources(List.copyOf(directory.leadSources()))
                .companies(directory.customers().companies())
                .contacts(directory.customers().contacts())
                .build());
        RecordParser parser = new RecordParser(new ProblemLog("")); // they are told when the deals are read
        DealReader reader = new DealReader(directory);
        try (Records deals = records()) {
            for (Records.Raw raw = deals.next(); raw != null && !content.has(sought); raw = deals.next()) {
                Deal deal = parser.parse(raw.bytes(), raw.place(), "deal", in -> in.record(RecordType.DEAL, reader));
                if (deal != null) {
                    content.add(deal);
                }
            }
        }
        Set<DataKind> there = EnumSet.copyOf(sought);
        there.retainAll(content.kinds());
        return there;
    }

    /** The deals, once the outermost object was read. */
    Records records() throws IOException {
        if (file == null || !begun()) {
            return Records.kept(kept, NAME);
        }
        InputStream again = Files.newInputStream(file);
        again.skipNBytes(begin);
        return Records.elements(new ByteSource(again), NAME);
    }
}
