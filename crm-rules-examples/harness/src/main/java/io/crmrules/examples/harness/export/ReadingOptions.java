package io.crmrules.examples.harness.export;

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
        @Nullable Instant takenAt, @Nullable ZoneId zone) {}
