package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something about a deal, and when. */
public final class Activity {

    private Activity() {}

    /** When a person last did something about the deal, else when it was created. */
    public static Instant last(Deal deal) {
        Instant last = deal.createdAt();
        for (Interaction interaction : deal.interactions()) {
            if (interaction.startedAt().isAfter(last) && Interactions.contact(interaction)) {
                last = interaction.startedAt();
            }
        }
        for (Comment comment : deal.comments()) {
            if (comment.createdAt().isAfter(last) && People.person(comment.author())) {
                last = comment.createdAt();
            }
        }
        for (StageChange change : deal.stageHistory()) {
            if (change.at().isAfter(last) && People.person(change.by())) {
                last = change.at();
            }
        }
        return Clock.later(last, deal.lastTaskCompletedAt());
    }

    /** After the moment, by the user or somebody unknown; who completed a task is unknown. */
    public static boolean by(User user, Deal deal, Instant moment) {
        for (Interaction interaction : deal.interactions()) {
            if (interaction.startedAt().isAfter(moment)
                    && Interactions.contact(interaction)
                    && maybe(user, interaction.user())) {
                return true;
            }
        }
        for (Comment comment : deal.comments()) {
            if (comment.createdAt().isAfter(moment) && maybe(user, comment.author())) {
                return true;
            }
        }
        for (StageChange change : deal.stageHistory()) {
            if (change.at().isAfter(moment) && maybe(user, change.by())) {
                return true;
            }
        }
        return deal.tasks().stream().anyMatch(task -> maybeCompletedSince(moment.plusNanos(1), task));
    }

    private static boolean maybe(User user, @Nullable User author) {
        return author == null || author.equals(user);
    }

    /** At the moment or later, by a person, moves between stages aside. */
    public static boolean since(Instant moment, Deal deal) {
        for (Interaction interaction : deal.interactions()) {
            if (!interaction.startedAt().isBefore(moment) && Interactions.contact(interaction)) {
                return true;
            }
        }
        for (Comment comment : deal.comments()) {
            if (!comment.createdAt().isBefore(moment) && People.person(comment.author())) {
                return true;
            }
        }
        return deal.tasks().stream().anyMatch(task -> maybeCompletedSince(moment, task));
    }

    private static boolean maybeCompletedSince(Instant moment, Task task) {
        return task.completed()
                && (task.completedAt() == null || !task.completedAt().isBefore(moment));
    }
}
