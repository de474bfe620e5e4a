package io.crmrules.rule.internal;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Instant;

/** What people did about a deal. */
final class Activities {

    private final DefaultCheck check;
    private final long minTalkSeconds;

    Activities(DefaultCheck check, long minTalkSeconds) {
        this.check = check;
        this.minTalkSeconds = minTalkSeconds;
    }

    /** A call of some length or a meeting that was held, by a person. */
    boolean conversation(Interaction interaction) {
        return check.person(interaction.user())
                && (talked(interaction) || (interaction.meeting() && interaction.held()));
    }

    private boolean talked(Interaction interaction) {
        Integer talk = interaction.talkSeconds();
        return interaction.call() && talk != null && talk >= minTalkSeconds;
    }

    boolean conversedSince(Deal deal, Instant moment) {
        for (Interaction interaction : deal.interactions()) {
            if (!interaction.endedAt().isBefore(moment) && conversation(interaction)) {
                return true;
            }
        }
        return false;
    }

    /** Who completed a task is not known, so it was a person; a deal cannot be idle longer than it exists. */
    Instant last(Deal deal) {
        Instant last = deal.createdAt();
        last = lastContact(deal, last);
        last = lastComment(deal, last);
        last = lastStageChange(deal, last);
        for (Task task : deal.tasks()) {
            Instant completed = task.completedAt();
            if (completed != null && completed.isAfter(last)) {
                last = completed;
            }
        }
        return last;
    }

    private Instant lastContact(Deal deal, Instant atLeast) {
        for (int i = deal.interactions().size() - 1; i >= 0; i--) {
            Interaction interaction = deal.interactions().get(i);
            if (!interaction.startedAt().isAfter(atLeast)) {
                return atLeast;
            }
            if (contact(interaction)) {
                return interaction.startedAt();
            }
        }
        return atLeast;
    }

    /** A contact attempt, or a message or e-mail of the customer. */
    private boolean contact(Interaction interaction) {
        boolean written =
                interaction.type() == Interaction.Type.MESSAGE || interaction.type() == Interaction.Type.EMAIL;
        boolean called = interaction.call() && interaction.outgoing();
        return (check.person(interaction.user()) && (written || called)) || conversation(interaction);
    }

    private Instant lastComment(Deal deal, Instant atLeast) {
        for (int i = deal.comments().size() - 1; i >= 0; i--) {
            Comment comment = deal.comments().get(i);
            if (!comment.createdAt().isAfter(atLeast)) {
                return atLeast;
            }
            if (check.person(comment.author())) {
                return comment.createdAt();
            }
        }
        return atLeast;
    }

    private Instant lastStageChange(Deal deal, Instant atLeast) {
        for (int i = deal.stageHistory().size() - 1; i >= 0; i--) {
            StageChange change = deal.stageHistory().get(i);
            if (!change.at().isAfter(atLeast)) {
                return atLeast;
            }
            if (check.person(change.by())) {
                return change.at();
            }
        }
        return atLeast;
    }
}
