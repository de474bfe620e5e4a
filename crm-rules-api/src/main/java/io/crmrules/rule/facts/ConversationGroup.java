package io.crmrules.rule.facts;

import io.crmrules.model.Comment;
import io.crmrules.model.Interaction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conversations that followed each other so closely that one comment answers them all.
 *
 * @param conversations in the order in which they began; not empty
 * @param endedAt when the last of them had ended
 * @param deadline by when they are to be answered
 * @param answers the comments that answer them: by a person, not blank, from the start of the first conversation to
 *     the deadline
 */
public record ConversationGroup(
        List<Interaction> conversations, Instant endedAt, Instant deadline, List<Comment> answers) {

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

    /** The comment that answered them first; null when none did. */
    public @Nullable Comment firstAnswer() {
        return answers.isEmpty() ? null : answers.get(0);
    }

    /** Whether they ended before {@code other} did; at the same moment, whether their last one has the smaller id. */
    public boolean precedes(ConversationGroup other) {
        int order = endedAt.compareTo(other.endedAt);
        return order < 0 || (order == 0 && last().id().compareTo(other.last().id()) < 0);
    }
}
