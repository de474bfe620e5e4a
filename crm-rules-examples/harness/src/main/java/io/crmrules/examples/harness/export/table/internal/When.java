package io.crmrules.examples.harness.export.table.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something was.
 *
 * @param at the moment; of a day its end, when nobody can have been late for it
 * @param day the day, where no more than that is said; else null
 * @param zone of the day
 */
public record When(Instant at, @Nullable LocalDate day, ZoneId zone) {}
