package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.internal.assembly.Newest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When the portal answered, from the {@code time} that each body carries; else when its records were changed. */
public final class AnswerTimes {

    private static final Duration ONE_EXPORT = Duration.ofHours(24);

    private final Newest records = new Newest();
    private @Nullable Instant oldest;
    private @Nullable Instant newest;

    /** When a body was answered; null when it does not say it: then the others do. */
    @Nullable
    Instant note(JsonCursor time) {
        Instant begun = note(time.text("date_start"));
        Instant done = note(time.text("date_finish"));
        return done == null ? begun : done;
    }

    private @Nullable Instant note(String text) {
        Instant at = Moments.parse(text, ZoneOffset.UTC);
        if (at != null) {
            oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
            newest = newest == null || at.isAfter(newest) ? at : newest;
        }
        return at;
    }

    /** A record of a body that does not say when it was answered. */
    void noteUndated(JsonCursor record) {
        records.note(
                record.record(),
                record.at("DATE_CREATE"),
                record.at("DATE_MODIFY"),
                record.at("CREATED"),
                record.at("LAST_UPDATED"),
                record.at("CREATED_TIME"),
                record.at("CALL_START_DATE"));
    }

    /** The latest answer: what the export speaks of. Null when neither a body nor a record says it. */
    public @Nullable Instant newest(Problems problems) {
        return newest == null ? records.supported(problems) : newest;
    }

    /** Whether what was answered then is too old to tell what is missing now. */
    boolean outdated(@Nullable Instant answeredAt) {
        return answeredAt != null
                && newest != null
                && Duration.between(answeredAt, newest).compareTo(ONE_EXPORT) > 0;
    }

    /** An export whose parts are days apart does not show one moment. */
    public void reportSpread(Problems problems) {
        if (oldest != null && outdated(oldest)) {
            problems.addOverall(
                    "",
                    "The answers were given between " + oldest + " and " + newest + ".",
                    "Maybe files of several exports lie in one folder; what the older ones lack did not fail to happen.");
        }
    }
}
