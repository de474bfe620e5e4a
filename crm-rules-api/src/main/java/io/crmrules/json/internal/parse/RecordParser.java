package io.crmrules.json.internal.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.crmrules.json.internal.source.ByteSource;
import io.crmrules.json.internal.source.Slice;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parses the bytes of one outermost record; whatever is wrong with them costs this record only. */
public final class RecordParser {

    private static final int MOST_DEPTH = 200;
    private static final int LONGEST_TEXT = 5_000_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_REASON = 160;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final ProblemLog log;

    public RecordParser(ProblemLog log) {
        this.log = log;
    }

    /** What to do with a cursor that stands on the first token. */
    public interface Step<T> {
        @Nullable
        T take(Cursor in) throws IOException;
    }

    /** What to do with a cursor, when nothing comes of it. */
    public interface Action {
        void take(Cursor in) throws IOException;
    }

    /** Like {@link #parse}, for what returns nothing. */
    public void run(@Nullable Slice slice, Place place, String label, Action action) throws IOException {
        this.<Void>parse(slice, place, label, in -> {
            action.take(in);
            return null;
        });
    }

    /** The record in {@code slice}, which is null when it was too long; null when it is broken, which is logged. */
    public <T> @Nullable T parse(@Nullable Slice slice, Place place, String label, Step<T> step) throws IOException {
        if (slice == null) {
            String limit = (ByteSource.MAX_SLICE >> 20) + " MB";
            log.add(
                    place.at(""),
                    "",
                    "the " + label + " is longer than " + limit + "; it is left out",
                    "",
                    list(label));
            return null;
        }
        try (JsonParser parser = JSON.createParser(slice.buffer(), slice.offset(), slice.length())) {
            return parse(parser, place, step);
        } catch (JsonProcessingException e) {
            JsonLocation at = place.isLine() ? e.getLocation() : null;
            String where = at == null ? "" : " (column " + at.getColumnNr() + ")";
            log.add(place.at(""), "", "the " + label + " is left out: " + reason(e) + where, hint(e), list(label));
            return null;
        }
    }

    private <T> @Nullable T parse(JsonParser parser, Place place, Step<T> step) throws IOException {
        Cursor in = new Cursor(parser, log);
        T read = null;
        if (parser.nextToken() == null) {
            in.note("there is nothing but white space", "");
        } else {
            read = step.take(in);
        }
        if (parser.nextToken() != null) {
            in.note("something follows after the end of the record; it is ignored", "");
        }
        in.defects().report(log, place);
        return read;
    }

    /** The list that is short by what could not be parsed; a line may have been any record, most are deals. */
    private static @Nullable String list(String label) {
        return label.equals("line")
                ? RecordType.DEAL.list()
                : Stream.of(RecordType.values())
                        .filter(type -> type.label().equals(label))
                        .findFirst()
                        .map(RecordType::list)
                        .orElse(null);
    }

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage().replaceAll(", from `[^`]*`|\\(start marker at .*", "");
        return Quote.shorten(message.replaceAll("\\s+", " ").strip(), LONGEST_REASON);
    }

    private static String hint(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "Maybe the file was cut off, or a line was broken in two.";
        }
        return e instanceof StreamConstraintsException ? "Maybe it is no CRM record at all." : "";
    }
}
