package io.crmrules.json.internal;

import io.crmrules.json.internal.coverage.CoverageReader;
import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordParser;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.json.internal.record.Directory;
import io.crmrules.json.internal.source.BrokenJsonException;
import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.json.internal.source.JsonWalker;
import io.crmrules.json.internal.source.Slice;
import io.crmrules.model.UnreadableSnapshotException;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outermost object but for its deals, which are passed over: they may stand before what they refer to. In
 * NDJSON that object is the first line.
 */
final class HeadReader {

    static final String FORMAT = "crm-rules/snapshot/1";

    private static final String CUT_OFF = "Maybe the file was cut off when it was copied or written.";

    private final ByteSource source;
    private final JsonWalker walker;
    private final ProblemLog log;
    private final RecordParser parser;
    private final Directory directory;
    private final Sections sections;
    private final DealsSection deals;
    private final CoverageReader coverage = new CoverageReader();
    private @Nullable String format;
    private @Nullable Instant takenAt;
    private @Nullable ZoneId zone;
    private @Nullable Map<String, Object> calendar;
    private boolean brokenOff;

    HeadReader(ByteSource source, ProblemLog log, Directory directory, DealsSection deals) {
        this.source = source;
        this.walker = new JsonWalker(source);
        this.log = log;
        this.parser = new RecordParser(log);
        this.directory = directory;
        this.sections = new Sections(walker, parser, log, directory);
        this.deals = deals;
    }

    /** Reads into the directory and returns the moment of the snapshot. */
    Instant read() throws IOException {
        try {
            readMembers();
        } catch (BrokenJsonException e) {
            breakOff(e);
        }
        if (format == null) {
            throw unreadable(
                    "has no 'format'",
                    "Maybe it is another system's export; a snapshot, and the first line of its NDJSON, has \"format\": \""
                            + FORMAT + "\".");
        }
        if (takenAt == null) {
            throw unreadable(
                    "has no usable 'takenAt', the moment of which it speaks",
                    "Maybe add one like \"takenAt\": \"2026-11-20T18:05:00+03:00\".");
        }
        directory.customers().settleDates(directory.taken());
        return takenAt;
    }

    /** Whether the input broke off in this object, so that no lines follow. */
    boolean brokenOff() {
        return brokenOff;
    }

    /** What the snapshot says it carries. */
    CoverageReader coverage() {
        return coverage;
    }

    /** The zone of the CRM's account, null when it says none. */
    @Nullable
    ZoneId zone() {
        return zone;
    }

    /** The calendar of the CRM's account, empty when it says none. */
    Map<String, Object> calendar() {
        return calendar == null ? Map.of() : calendar;
    }

    private void readMembers() throws IOException {
        if (!walker.enters('{')) {
            throw notAnObject();
        }
        for (Slice name = walker.nextName(); name != null; name = walker.nextName()) {
            walker.toValue();
            readMember(text(name, Place.line(source.line())));
        }
    }

    private UnreadableSnapshotException notAnObject() throws IOException {
        String start = JsonWalker.show(source.ahead(40));
        if (start.isEmpty()) {
            return unreadable("is empty", "Maybe the export failed or is still being written.");
        }
        String hint = start.startsWith("[")
                ? "Maybe the deals were exported without the object around them."
                : "Maybe it is another kind of file.";
        return unreadable("is no JSON object: it begins with " + Quote.of(start), hint);
    }

    private void breakOff(BrokenJsonException e) throws UnreadableSnapshotException {
        if (!deals.begun() || directory.pipelines().isEmpty()) {
            throw unreadable("breaks off before its first deal: " + e.getMessage(), CUT_OFF);
        }
        brokenOff = true;
        log.addLostList("", "", "the file breaks off, what follows is lost: " + e.getMessage(), CUT_OFF, "DEALS");
    }

    private void readMember(String name) throws IOException {
        switch (name) {
            case "format" -> format = checked(text(walker.takeValue(), new Place(name, -1)));
            case "takenAt" ->
                takenAt = parser.parse(walker.takeValue(), new Place(name, -1), name, directory.taken()::read);
            case "provides" -> parser.run(walker.takeValue(), new Place(name, -1), name, coverage::provides);
            case "carried" -> parser.run(walker.takeValue(), new Place(name, -1), name, coverage::carried);
            case "zone" -> zone = parser.parse(walker.takeValue(), new Place(name, -1), name, Values::zone);
            case "calendar" -> calendar = parser.parse(walker.takeValue(), new Place(name, -1), name, Values::tree);
            case "deals" -> deals.pass(source, walker, log);
            default -> {
                if (!sections.read(name)) {
                    unknown(name);
                }
            }
        }
    }

    private String text(@Nullable Slice value, Place place) throws IOException {
        String text = parser.parse(value, place, "text", Values::text);
        return text == null ? "" : text;
    }

    private String checked(String found) throws UnreadableSnapshotException {
        if (!found.equals(FORMAT)) {
            throw unreadable(
                    "has the format " + Quote.of(found) + ", not '" + FORMAT + "'",
                    found.startsWith("crm-rules/snapshot/") ? "Maybe it was written for a newer version." : "");
        }
        return found;
    }

    private void unknown(String name) throws IOException {
        if ("deals".equals(Hints.nearest(name, RecordType.SNAPSHOT.properties()))) {
            log.addLostList(
                    new Place(name, -1).at(""),
                    "snapshot",
                    "unknown property " + Quote.of(name) + "; what stands there was not read",
                    Hints.meant(name, RecordType.SNAPSHOT.properties()),
                    "DEALS");
        } else if (log.firstUnknown(RecordType.SNAPSHOT, name)) {
            log.warn(
                    new Place(name, -1).at(""),
                    "snapshot",
                    "unknown property " + Quote.of(name) + "; it is ignored",
                    Hints.meant(name, RecordType.SNAPSHOT.properties()));
        }
        coverage.misspelt(name);
        walker.passValue();
    }

    private UnreadableSnapshotException unreadable(String problem, String hint) {
        return new UnreadableSnapshotException(log.file() + " " + problem + "." + (hint.isEmpty() ? "" : " " + hint));
    }
}
