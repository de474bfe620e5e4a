package io.crmrules.rule.words;

import io.crmrules.model.Deal;
import io.crmrules.rule.facts.ConversationGroup;
import java.time.Instant;
import java.util.List;

/** Conversations and the comments that answer them. */
public interface ConversationWords {

    /** The conversations of the deal in groups that one comment can answer, in the order of their start. */
    List<ConversationGroup> conversations(Deal deal);

    /** Whether a conversation of the deal ended at {@code moment} or later. */
    boolean conversedSince(Deal deal, Instant moment);

    /** How many conversations of the deal began before {@code moment}. */
    int conversationsBefore(Deal deal, Instant moment);
}
