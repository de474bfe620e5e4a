package io.crmrules.json.internal.parse;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The moment of a snapshot, once it was read, and what it makes of dates where moments should be. */
public final class TakenAt {

    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private @Nullable OffsetDateTime moment;

    /** Reads it; null when it is no time. */
    public @Nullable Instant read(Cursor in) throws IOException {
        Instant read = Values.time(in);
        moment = read == null ? null : OffsetDateTime.parse(in.parser().getText());
        return read;
    }

    /** Whether it was read. */
    public boolean known() {
        return moment != null;
    }

    /** At which offset it was written; null until it was read. */
    public @Nullable ZoneOffset offset() {
        return moment == null ? null : moment.getOffset();
    }

    /** A time; or the end of a date at the offset of the snapshot. */
    public @Nullable Instant timeOrEndOf(Cursor in) throws IOException {
        LocalDate date = date(in);
        return date == null ? Values.time(in) : endOf(date);
    }

    /** A time; or the end of a date at the offset of the snapshot, but not after its moment. */
    public @Nullable Instant pastTimeOrEndOf(Cursor in) throws IOException {
        LocalDate date = date(in);
        return date == null ? Values.time(in) : pastEndOf(date);
    }

    /** The date at hand, null when there is something else. */
    public static @Nullable LocalDate date(Cursor in) throws IOException {
        boolean text = in.parser().currentToken() == JsonToken.VALUE_STRING;
        return text ? Times.date(in.parser().getText()) : null;
    }

    /** The end of a date at the offset of the snapshot, but not after its moment. */
    public Instant pastEndOf(LocalDate date) {
        Instant end = endOf(date);
        return moment != null && end.isAfter(moment.toInstant()) ? moment.toInstant() : end;
    }

    private Instant endOf(LocalDate date) {
        ZoneOffset offset = moment == null ? ZoneOffset.UTC : moment.getOffset();
        return date.atTime(LAST).toInstant(offset);
    }
}
