package io.crmrules.examples.harness.export;

import io.crmrules.examples.harness.export.mapping.Mapping;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an export may leave unsaid.
 *
 * @param notBefore the moment that is asked about, null when none is: the export counts as taken then, unless something
 *     in it was created or changed later. Never the date of a file: copying changes it.
 * @param zone the zone of dates and times without an offset, where the export names none; null: Europe/Moscow
 * @param mapping what the company says beside the export
 */
public record ReadingOptions(
        @Nullable Instant notBefore, @Nullable ZoneId zone, Mapping mapping) {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    /** Without a mapping. */
    public ReadingOptions(@Nullable Instant notBefore, @Nullable ZoneId zone) {
        this(notBefore, zone, Mapping.none());
    }

    /** The zone of dates and times without an offset, where the export names none. */
    public ZoneId localZone() {
        return zone == null ? MOSCOW : zone;
    }

    /**
     * When the export was taken: a question about the past does not make it older.
     *
     * @param newest the newest moment in the export, null when it has none
     * @throws UnreadableExportException when neither says it
     */
    public Instant takenAt(Path export, @Nullable Instant newest) throws UnreadableExportException {
        if (notBefore != null) {
            return newest != null && newest.isAfter(notBefore) ? newest : notBefore;
        }
        if (newest == null) {
            throw new UnreadableExportException(
                    export + " does not tell when it was taken: nothing in it says when it was created, changed or"
                            + " given out. Maybe name the moment with --as-of.");
        }
        return newest;
    }
}
