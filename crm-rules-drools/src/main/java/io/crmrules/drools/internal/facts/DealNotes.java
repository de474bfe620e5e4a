package io.crmrules.drools.internal.facts;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.rule.facts.ClosedDeal;
import io.crmrules.rule.facts.OpenDeal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a deal once it was judged.
 *
 * @param deal the deal itself, forgotten when the notes have been added up
 * @param open what is kept of an open deal; null when it is none or nobody asks for it
 * @param parts what each preparation wants to know besides, in their order
 */
public record DealNotes(Deal deal, @Nullable OpenDeal open, List<Part> parts) {

    /**
     * A call.
     *
     * @param line normalised
     * @param at when it began
     * @param shared its id, when it stands on several deals; else null
     */
    record Call(String line, Instant at, @Nullable String shared) {}

    /**
     * A deal that was won or lost.
     *
     * @param owner whose it was then
     */
    record Closed(User owner, ClosedDeal deal) {}

    /**
     * What one preparation wants to know. Whatever nobody asks for is null or empty.
     *
     * @param said what the owner wrote on the deal lately
     * @param lines the known lines of calls that the owner made or took lately, normalised
     * @param closed what is kept of the deal when it was won or lost lately, with whose it was then
     * @param refusal the normalised reason when the deal was refused lately
     */
    record Part(
            List<CopiedTexts.Said> said,
            List<Call> lines,
            @Nullable Closed closed,
            @Nullable String refusal) {}
}
