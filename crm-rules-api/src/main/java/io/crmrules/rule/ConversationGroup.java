package io.crmrules.rule;

import io.crmrules.model.Comment;
import io.crmrules.model.Interaction;
import java.time.Instant;
import java.util.List;

/**
 * Conversations that followed each other so closely that one comment answers them all.
 *
 * @param conversations in the order in which they began; not empty
 * @param endedAt when the last of them had ended
 * @param answers the comments that answer them: by a person, not blank, from the start of the first conversation to
 *     the deadline
 */
public record ConversationGroup(List<Interaction> conversations, Instant endedAt, List<Comment> answers) {

    public ConversationGroup {
        conversations = List.copyOf(conversations);
        answers = List.copyOf(answers);
    }

    /** When the first of them began. */
    public Instant startedAt() {
        return conversations.get(0).startedAt();
    }

    /** The conversation that began last: the one a finding speaks of. */
    public Interaction last() {
        return conversations.get(conversations.size() - 1);
    }
}
