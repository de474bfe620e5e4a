package io.crmrules.rule.facts;

import java.time.Instant;
import java.util.List;

/**
 * A text that an owner wrote as a comment on several deals, word for word but for case and punctuation.
 *
 * @param text normalised
 * @param original as it was written on the last of the deals
 * @param lastAt when it was written last
 * @param deals the ids of the owner's open deals that have it, at least two, in the order of the source
 */
public record CopiedText(String text, String original, Instant lastAt, List<String> deals) {

    public CopiedText {
        deals = List.copyOf(deals);
    }

    /** On how many deals it stands. */
    public int size() {
        return deals.size();
    }
}
