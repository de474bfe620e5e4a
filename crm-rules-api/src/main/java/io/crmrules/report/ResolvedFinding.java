package io.crmrules.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the run before found open and this one does not.
 *
 * @param fingerprint the finding's
 * @param criterion the id of its criterion
 * @param deal what this run knows of its deal, or at least its id; null when it hung on none
 * @param answers who answered for it
 * @param firstSeen of which moment the first run spoke that found it
 * @param status whether it was put right
 */
public record ResolvedFinding(
        String fingerprint,
        String criterion,
        @Nullable DealRef deal,
        Responsible answers,
        Instant firstSeen,
        Status status) {

    /** What is known of a finding that is not there any more. */
    public enum Status {
        /** Said to be put right, and so it is: its criterion judged its deal, and finds nothing, or only that it was late. */
        CONFIRMED,
        /** The same, and nobody had said so. */
        UNANSWERED,
        /**
         * Not found, and nobody knows whether it was put right: it is too old for the criterion, the criterion is off, not
         * due, has other limits than then or lacks its data, or the deal could not be read.
         */
        UNCONFIRMED
    }
}
