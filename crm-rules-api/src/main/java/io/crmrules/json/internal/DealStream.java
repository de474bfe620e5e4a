package io.crmrules.json.internal;

import io.crmrules.json.internal.parse.Place;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordParser;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.record.DealReader;
import io.crmrules.json.internal.record.Directory;
import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.model.Deal;
import io.crmrules.support.RecordTexts;
import io.crmrules.support.SeenIds;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The deals of a snapshot, those in the outermost object before those on lines. */
final class DealStream implements Closeable {

    private static final String DEALS = "DEALS";

    private final ByteSource source;
    private final DealsSection section;
    private final Records lines;
    private final ProblemLog log;
    private final RecordParser parser;
    private final DealReader dealReader;
    private final LineReader lineReader;
    private final SeenIds seen = new SeenIds();
    private @Nullable Records elements;
    private boolean ended;
    private boolean cutOff;

    DealStream(ByteSource source, DealsSection section, Records lines, ProblemLog log, Directory directory) {
        this.source = source;
        this.section = section;
        this.lines = lines;
        this.log = log;
        this.parser = new RecordParser(log);
        this.dealReader = new DealReader(directory);
        this.lineReader = new LineReader(directory, dealReader);
    }

    /** The next sound deal, null at the end. An input that cannot be read further ends with a problem. */
    @Nullable
    Deal next() {
        try {
            while (!ended) {
                Deal deal = read();
                if (deal != null) {
                    return deal;
                }
            }
        } catch (IOException e) {
            ended = true;
            log.addLostList("", "", "cannot be read further: " + e.getMessage(), "", DEALS);
        }
        return null;
    }

    private @Nullable Deal read() throws IOException {
        if (elements == null) {
            elements = section.records();
        }
        Records.Raw element = elements.next();
        if (element != null) {
            return unique(
                    parser.parse(
                            element.bytes(), element.place(), "deal", in -> in.record(RecordType.DEAL, dealReader)),
                    element.place());
        }
        Records.Raw line = lines.next();
        if (line == null) {
            ended = true;
            return null;
        }
        Place place = line.place();
        boolean whole = line.bytes() == null || line.bytes().endsWith('}');
        Deal deal = parser.parse(line.bytes(), place, "line", in -> lineReader.read(in, place));
        cutOff = !whole && source.peek() == ByteSource.END; // asked last: the line is valid until then
        return unique(deal, place);
    }

    private @Nullable Deal unique(@Nullable Deal deal, Place place) {
        if (deal == null || seen.add(deal.id())) {
            return deal;
        }
        log.add(place.at(""), "deal " + Quote.shorten(deal.id()), RecordTexts.REPEATED, "", DEALS);
        return null;
    }

    /** Whether the last line ends in the middle of a record. */
    boolean cutOff() {
        return cutOff;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        try (ByteSource lastToClose = source) {
            if (elements != null) {
                elements.close();
            }
        }
    }
}
