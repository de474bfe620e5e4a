package io.crmrules.rule.support;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    int conversationsBefore(Deal deal, Instant moment) {
        int conversations = 0;
        for (Interaction interaction : deal.interactions()) {
            if (interaction.startedAt().isBefore(moment) && conversation(interaction)) {
                conversations++;
            }
        }
        return conversations;
    }

    boolean attempt(Interaction interaction) {
        boolean reachedOut = interaction.outgoing() && !interaction.meeting() && check.person(interaction.user());
        return reachedOut || conversation(interaction);
    }

    List<Interaction> answersTo(Deal deal, Instant moment) {
        List<Interaction> answers = new ArrayList<>(1);
        for (Interaction interaction : deal.interactions()) {
            if (!interaction.startedAt().isBefore(moment) && maybeAttempt(interaction)) {
                answers.add(interaction);
                break;
            } else if (!interaction.startedAt().isAfter(moment)
                    && !interaction.endedAt().isBefore(moment)
                    && conversation(interaction)) {
                answers.add(interaction);
            }
        }
        return answers;
    }

    boolean maybeAttempt(Interaction interaction) {
        boolean eitherWay =
                interaction.direction() == null && !interaction.meeting() && check.person(interaction.user());
        return eitherWay || attempt(interaction);
    }

    @Nullable
    Interaction firstAttempt(Deal deal) {
        for (Interaction interaction : deal.interactions()) {
            if (attempt(interaction)) {
                return interaction;
            }
        }
        return null;
    }

    @Nullable
    Interaction firstKnownAttempt(Deal deal) {
        for (Interaction interaction : deal.interactions()) {
            if (interaction.user() != null && attempt(interaction)) {
                return interaction;
            }
        }
        return null;
    }

    /** Moves between stages aside. A task completed at an unknown moment may have been completed then. */
    boolean workedSince(Deal deal, Instant moment) {
        return deal.interactions().stream().anyMatch(one -> !one.startedAt().isBefore(moment) && contact(one))
                || deal.comments().stream()
                        .anyMatch(one -> !one.createdAt().isBefore(moment) && check.person(one.author()))
                || deal.tasks().stream()
                        .filter(Task::completed)
                        .anyMatch(one ->
                                one.completedAt() == null || !one.completedAt().isBefore(moment));
    }

    /** Who completed a task is not known, so it may have been this user, and often not when; so may somebody unknown. */
    boolean activeAfter(Deal deal, User user, Instant moment) {
        return deal.interactions().stream()
                        .anyMatch(one -> one.startedAt().isAfter(moment) && contact(one) && maybe(user, one.user()))
                || deal.comments().stream()
                        .anyMatch(one -> one.createdAt().isAfter(moment) && maybe(user, one.author()))
                || deal.stageHistory().stream().anyMatch(one -> one.at().isAfter(moment) && maybe(user, one.by()))
                || deal.tasks().stream()
                        .filter(Task::completed)
                        .anyMatch(one ->
                                one.completedAt() == null || one.completedAt().isAfter(moment));
    }

    private static boolean maybe(User user, @Nullable User author) {
        return author == null || author.equals(user);
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
