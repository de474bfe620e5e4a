package io.crmrules.examples.harness.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.Located;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** When the portal answered, from the {@code time} that each body carries. */
public final class AnswerTimes {

    private static final Duration ONE_EXPORT = Duration.ofHours(24);

    private static final int LAST_YEAR = 9998;

    private @Nullable Instant oldest;
    private @Nullable Instant newest;

    void note(Located time) {
        note(time.text("date_start"));
        note(time.text("date_finish"));
    }

    private void note(String text) {
        try {
            OffsetDateTime read = OffsetDateTime.parse(text);
            if (read.getYear() < 1 || read.getYear() > LAST_YEAR) {
                return;
            }
            Instant at = read.toInstant();
            oldest = oldest == null || at.isBefore(oldest) ? at : oldest;
            newest = newest == null || at.isAfter(newest) ? at : newest;
        } catch (DateTimeException e) {
            // A body without a time says nothing about the moment of the export; the others do.
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
            problems.add(
                    "",
                    "the answers were given between " + oldest + " and " + newest,
                    "Maybe files of several exports lie in one folder; what the older ones lack did not fail to happen.");
        }
    }
}
