package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates as the API writes them: as the moment at which they begin at the server, in the offset of whoever asked. */
public final class Dates {

    /** The server may be from 12 hours behind to 13 hours ahead: what is shown is from 13:00 of the day before to noon. */
    private static final int HOURS_BEHIND = 11;

    private Dates() {}

    /** Null when there is none; what is no date is reported and dropped. */
    public static @Nullable LocalDate of(JsonCursor record, String key) {
        String text = record.text(key);
        if (text.isEmpty() || Moments.never(text)) {
            return null;
        }
        LocalDateTime shown = Moments.shown(text);
        if (shown == null) {
            record.at(key).report(record.at(key).quoted() + " is not a date.", "Maybe write it like 2026-11-20.");
        }
        return shown == null ? null : shown.plusHours(HOURS_BEHIND).toLocalDate();
    }
}
