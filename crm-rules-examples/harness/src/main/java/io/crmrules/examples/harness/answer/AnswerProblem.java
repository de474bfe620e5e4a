package io.crmrules.examples.harness.answer;

/**
 * Why something of a file is no answer.
 *
 * @param place where it stands
 * @param kind what is wrong
 * @param value the value at fault, possibly empty
 */
public record AnswerProblem(String place, Kind kind, String value) {

    /** What can be wrong. */
    public enum Kind {
        /** None of those that can be chosen. */
        NO_ANSWER,
        /** An answer beside which no fingerprint stands. */
        NO_FINGERPRINT,
        /** None of the two verdicts that can be given. */
        NO_VERDICT,
        /** A verdict beside which no conversation stands. */
        NO_TALK,
        /** A formula, which says what it is made to say. */
        FORMULA,
        /** Cells that were merged: all but the first are empty now. */
        MERGED,
        /** A row with more or fewer cells than headings. */
        TORN_ROW
    }
}
