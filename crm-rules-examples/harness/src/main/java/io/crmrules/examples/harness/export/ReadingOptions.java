package io.crmrules.examples.harness.export;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an export does not say itself.
 *
 * @param takenAt the moment the snapshot speaks of; null: as the export says
 * @param zone where times without an offset are read; null: Europe/Moscow
 */
public record ReadingOptions(
        @Nullable Instant takenAt, @Nullable ZoneId zone) {}
