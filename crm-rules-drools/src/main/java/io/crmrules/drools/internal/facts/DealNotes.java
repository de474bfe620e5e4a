package io.crmrules.drools.internal.facts;

import io.crmrules.model.Deal;
import io.crmrules.rule.facts.OpenDeal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a deal once it was judged. Whatever nobody asks for is null or empty.
 *
 * @param deal the deal itself, forgotten when the notes have been added up
 * @param open what is kept of an open deal
 * @param said what its owner wrote on it lately, normalised
 * @param lines the known lines of calls that its owner made or took lately, normalised
 * @param refusal the normalised reason when it was refused lately
 */
public record DealNotes(
        Deal deal,
        @Nullable OpenDeal open,
        List<String> said,
        List<String> lines,
        @Nullable String refusal) {}
