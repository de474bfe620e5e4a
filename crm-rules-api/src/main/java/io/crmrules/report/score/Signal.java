package io.crmrules.report.score;

import io.crmrules.model.User;

/**
 * A fact beside a score that is worth a question: it may be a way around the checks, or honest work. No finding, and no
 * part of the score. Looked at are the last 30 days, as far as histories and authors are carried.
 *
 * @param kind what was done
 * @param user who did it; robots and unknown authors are never named
 * @param count how often, see the kind
 */
public record Signal(Kind kind, User user, int count) {

    /** What was done. */
    public enum Kind {
        /** Tasks whose due moment the user put off three times or more. */
        PUT_OFF,
        /** Deals that the user moved to WON, LOST or CONDITIONAL_REFUSAL outside working hours, five or more in an hour. */
        CLOSED_IN_BULK,
        /** Deals that the user moved forward and, with the next move and within a day, back again. */
        BACK_AND_FORTH
    }
}
