package io.crmrules.examples.harness.past;

import io.crmrules.report.DealRef;
import io.crmrules.report.Responsible;

/**
 * A verdict on a conversation, as a report may tell it.
 *
 * @param judged the verdict
 * @param who talked
 * @param deal the conversation's
 * @param remark what quality control says of it, possibly empty
 */
public record Listened(JudgedTalk judged, Responsible who, DealRef deal, String remark) {

    /** Whether the comment does not tell what was said. */
    public boolean mismatch() {
        return judged.verdict() == Verdict.DOES_NOT_MATCH;
    }
}
