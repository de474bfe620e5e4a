package io.crmrules.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs and people say of a finding.
 *
 * @param status how it stands by all of that
 * @param firstSeen of which moment the first run spoke that found it
 * @param runs in how many runs it was found, this one included
 * @param answer what was said last since it last came up, null when nothing was
 * @param waiver by which it is waived, or was until it ended; null when it never was
 */
public record FindingHistory(
        Status status,
        Instant firstSeen,
        int runs,
        @Nullable Answer answer,
        @Nullable Waiver waiver) {

    /** How a finding stands. Of several that are true the first counts. */
    public enum Status {
        /** Somebody decided that it does not count for now. */
        WAIVED,
        /** It was there when the company began, and its time is not over. */
        BASELINED,
        /** Said to be put right, and a check of later data finds it. */
        FALSELY_FIXED,
        /** It was gone, and is back. */
        RETURNED,
        /** Whoever answers says that it is none. */
        DISPUTED,
        /** Whoever answers says that it cannot be put right. */
        IMPOSSIBLE,
        /** Whoever answers has said nothing in time. */
        ANSWER_OVERDUE,
        /** It was found before. */
        STILL,
        /** No run found it before. */
        NEW;

        /** Whether it does not count for now. */
        public boolean waived() {
            return this == WAIVED || this == BASELINED;
        }
    }

    /** Whether a violation does not count for now; never of one that was not compared with a history. */
    static boolean waived(Violation violation) {
        FindingHistory history = violation.history();
        return history != null && history.status.waived();
    }

    /** Whether it counts again because its waiver has ended. */
    public boolean waiverEnded() {
        return waiver != null && !status.waived();
    }
}
