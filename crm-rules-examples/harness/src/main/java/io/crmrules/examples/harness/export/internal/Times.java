package io.crmrules.examples.harness.export.internal;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments, Unix seconds or ISO-8601.
 *
 * @param zone of those that are written without an offset
 */
public record Times(ZoneId zone) {

    /** Null when there is none, or none but "never"; what is no moment is reported and dropped, and its record stays. */
    public @Nullable Instant moment(JsonCursor record, String field) {
        try {
            return strict(record, field);
        } catch (BrokenRecordException e) {
            record.report(e);
            return null;
        }
    }

    /**
     * The same for records that would say something else without their moment.
     *
     * @throws BrokenRecordException when it is no moment
     */
    public @Nullable Instant strict(JsonCursor record, String field) throws BrokenRecordException {
        JsonCursor there = record.at(field);
        String text = there.anyText();
        Instant moment = Moments.parse(text, zone);
        if (moment == null && !there.nothing() && !Moments.never(text)) {
            throw there.broken(there.quoted() + " is not a moment.", Moments.hint(text));
        }
        return moment;
    }

    /**
     * The moment without which the record says nothing.
     *
     * @throws BrokenRecordException when there is none
     */
    public Instant required(JsonCursor record, String field) throws BrokenRecordException {
        Instant moment = strict(record, field);
        if (moment == null) {
            throw record.missing(field);
        }
        return moment;
    }
}
