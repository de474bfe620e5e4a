package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.internal.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** When the portal answered, from the {@code time} that each body carries. */
public final class AnswerTimes {

    private static final Duration ONE_EXPORT = Duration.ofHours(24);

    private @Nullable Instant oldest;
    private @Nullable Instant newest;

    void note(JsonCursor time) {
        note(time.text("date_start"));
        note(time.text("date_finish"));
    }

    /** A body without a time says nothing about the moment of the export; the others do. */
    private void note(String text) {
        Instant at = Moments.parse(text, ZoneOffset.UTC);
        if (at != null) {
            oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
            newest = newest == null || at.isAfter(newest) ? at : newest;
        }
    }

    /** The latest answer: what the export speaks of. Null when no body says it. */
    @Nullable
    public Instant newest() {
        return newest;
    }

    /** An export whose parts are days apart does not show one moment. */
    public void reportSpread(Problems problems) {
        if (oldest != null && newest != null && Duration.between(oldest, newest).compareTo(ONE_EXPORT) > 0) {
            problems.addOverall(
                    "",
                    "The answers were given between " + oldest + " and " + newest + ".",
                    "Maybe files of several exports lie in one folder; what the older ones lack did not fail to happen.");
        }
    }
}
