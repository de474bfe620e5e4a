package io.crmrules.examples.harness.export;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an export may leave unsaid.
 *
 * @param takenAt when the export was taken; null: the newest moment at which something in it was created or changed.
 *     Never the date of a file: copying changes it.
 * @param zone the zone of dates and times without an offset, where the export names none; null: Europe/Moscow
 */
public record ReadingOptions(
        @Nullable Instant takenAt, @Nullable ZoneId zone) {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** The zone of dates and times without an offset, where the export names none. */
    public ZoneId localZone() {
        return zone == null ? MOSCOW : zone;
    }

    /**
     * When the export was taken.
     *
     * @param newest the newest moment in the export, null when it has none
     * @throws UnreadableExportException when neither says it
     */
    public Instant takenAt(Path export, @Nullable Instant newest) throws UnreadableExportException {
        Instant moment = takenAt == null ? newest : takenAt;
        if (moment == null) {
            throw new UnreadableExportException(
                    export + " does not tell when it was taken: nothing in it says when it was created, changed or"
                            + " given out. Maybe name the moment with --as-of.");
        }
        return moment;
    }
}
