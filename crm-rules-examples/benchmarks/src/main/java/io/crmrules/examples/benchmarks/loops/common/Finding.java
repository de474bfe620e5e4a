package io.crmrules.examples.benchmarks.loops.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not in order.
 *
 * @param criterion the id of the criterion
 * @param subject the id of what it speaks of
 * @param deal the id of the deal, null where none is concerned
 * @param since the moment of the fault, null when it has none
 */
public record Finding(
        String criterion,
        String subject,
        @Nullable String deal,
        @Nullable Instant since) {}
