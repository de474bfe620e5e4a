package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.COUNT;
import static io.crmrules.policy.parameter.Parameter.Type.LIST;

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

    /** Whether one of the {@link #conversations} of the deal has no comment that answers it. */
    boolean leftUnanswered(Deal deal);

    /**
     * Whether one of the comments that answer {@link #conversations} of the deal says little: it is shorter or has fewer
     * words than these parameters ask, it is {@linkplain TextWords#noise noise} or one of the phrases, or it
     * {@linkplain TextWords#repeats repeats} something.
     */
    boolean saysLittle(
            Deal deal, @Asks(COUNT) String minLength, @Asks(COUNT) String minWords, @Asks(LIST) String phrases);

    /** How many conversations of the deal began before {@code moment}. */
    int conversationsBefore(Deal deal, Instant moment);
}
