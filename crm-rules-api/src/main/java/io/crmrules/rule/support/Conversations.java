package io.crmrules.rule.support;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.rule.facts.ConversationGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The conversations of a deal in groups that one comment can answer (section B of the checklist). */
final class Conversations {

    private final DefaultCheck check;
    private final Activities activities;

    Conversations(DefaultCheck check, Activities activities) {
        this.check = check;
        this.activities = activities;
    }

    List<ConversationGroup> of(Deal deal) {
        List<Interaction> conversations = null;
        for (Interaction interaction : deal.interactions()) {
            if (!interaction.shared() && activities.conversation(interaction)) {
                conversations = conversations == null ? new ArrayList<>() : conversations;
                conversations.add(interaction);
            }
        }
        return conversations == null ? List.of() : grouped(deal, conversations);
    }

    private List<ConversationGroup> grouped(Deal deal, List<Interaction> conversations) {
        Duration mergeWindow = check.duration(CompanyTerm.MERGE_WINDOW.id(), deal);
        List<ConversationGroup> groups = new ArrayList<>();
        int first = 0;
        Instant ended = conversations.get(0).endedAt();
        for (int i = 1; i < conversations.size(); i++) {
            Interaction next = conversations.get(i);
            if (!next.startedAt().isBefore(ended.plus(mergeWindow))) {
                groups.add(group(deal, conversations.subList(first, i), ended));
                first = i;
                ended = next.endedAt();
            } else if (next.endedAt().isAfter(ended)) {
                ended = next.endedAt();
            }
        }
        groups.add(group(deal, conversations.subList(first, conversations.size()), ended));
        return groups;
    }

    private ConversationGroup group(Deal deal, List<Interaction> conversations, Instant ended) {
        Instant began = conversations.get(0).startedAt();
        Duration within = check.duration(CompanyTerm.WITHIN.id(), deal);
        Instant deadline = check.deadline(ended, within, deal);
        List<Comment> answers = new ArrayList<>(1);
        for (Comment comment : deal.comments()) {
            if (!comment.createdAt().isBefore(began)
                    && check.person(comment.author())
                    && !check.blank(comment.text())) {
                if (late(comment, ended, deadline, within, deal)) {
                    break; // and so are those that follow
                }
                answers.add(comment);
            }
        }
        return new ConversationGroup(conversations, ended, deadline, answers);
    }

    /** After closing time more than the deadline may have passed, and still no more working time. */
    private boolean late(Comment comment, Instant ended, Instant deadline, Duration within, Deal deal) {
        Instant written = comment.createdAt();
        return written.isAfter(deadline)
                && check.workingTime(ended, written, deal).compareTo(within) > 0;
    }
}
