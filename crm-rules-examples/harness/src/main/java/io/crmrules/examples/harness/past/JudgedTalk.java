package io.crmrules.examples.harness.past;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that somebody listened to.
 *
 * @param talk its key, see {@link HeardTalk#key}
 * @param deal the id of its deal
 * @param person the id of the user who talked, null when nobody knows
 * @param talkedAt when it began
 * @param verdict on the comment about it
 * @param remark what quality control says of it, possibly empty
 * @param at of which moment the run spoke that took the verdict in
 */
public record JudgedTalk(
        String talk,
        String deal,
        @Nullable String person,
        Instant talkedAt,
        Verdict verdict,
        String remark,
        Instant at) {

    /** Whether this verdict may take the place of an earlier one: one that clears somebody always may. */
    public boolean replaces(JudgedTalk earlier) {
        return verdict == earlier.verdict || verdict == Verdict.MATCHES;
    }

    /** Whether it says the same of the same conversation. */
    public boolean repeats(JudgedTalk earlier) {
        return talk.equals(earlier.talk) && verdict == earlier.verdict && remark.equals(earlier.remark);
    }
}
