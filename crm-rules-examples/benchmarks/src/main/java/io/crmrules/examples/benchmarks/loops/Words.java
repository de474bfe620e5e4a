package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all loops ask: moments, working time, blankness, who is a person. */
final class Words {

    private static final int MIN_TALK_SECONDS = 30;
    private static final Set<String> PLACEHOLDERS = Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");

    final Instant now;
    final Instant cutoff;
    private final BusinessCalendar calendar;

    Words(BusinessCalendar calendar, Instant now) {
        this.calendar = calendar;
        this.now = now;
        this.cutoff = Objects.requireNonNull(calendar.cutoff(now), "a calendar with working days");
    }

    Instant daysAgo(int days) {
        return calendar.daysBefore(now, days);
    }

    /** Working time never exceeds the time that passes, which is quicker to ask. */
    boolean moreThan(Duration allowed, Instant from, Instant to) {
        return from.plus(allowed).isBefore(to) && calendar.workingTime(from, to).compareTo(allowed) > 0;
    }

    @Nullable
    Instant due(Task task) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        return task.dueDate() == null ? null : calendar.dueMoment(task.dueDate());
    }

    static boolean person(@Nullable User user) {
        return user == null || user.role() != Role.ROBOT;
    }

    static boolean exchange(@Nullable User user) {
        return user != null && user.role() == Role.LEAD_EXCHANGE;
    }

    static boolean conversation(Interaction interaction) {
        Integer talk = interaction.talkSeconds();
        boolean talked = interaction.call() && talk != null && talk >= MIN_TALK_SECONDS;
        return (talked || (interaction.meeting() && interaction.held())) && person(interaction.user());
    }

    static boolean blank(String text) {
        String stripped = text.replace('\u00a0', ' ').strip();
        return stripped.isEmpty() || PLACEHOLDERS.contains(stripped);
    }

    /** When a person last did something about the deal, else when it was created. */
    static Instant lastActivity(Deal deal) {
        Instant last = deal.createdAt();
        for (Interaction interaction : deal.interactions()) {
            if (interaction.startedAt().isAfter(last) && activity(interaction)) {
                last = interaction.startedAt();
            }
        }
        for (Comment comment : deal.comments()) {
            if (comment.createdAt().isAfter(last) && person(comment.author())) {
                last = comment.createdAt();
            }
        }
        for (StageChange change : deal.stageHistory()) {
            if (change.at().isAfter(last) && person(change.by())) {
                last = change.at();
            }
        }
        Instant completed = deal.lastTaskCompletedAt();
        return completed != null && completed.isAfter(last) ? completed : last;
    }

    private static boolean activity(Interaction interaction) {
        boolean written =
                interaction.type() == Interaction.Type.MESSAGE || interaction.type() == Interaction.Type.EMAIL;
        boolean called = interaction.call() && interaction.outgoing();
        return ((written || called) && person(interaction.user())) || conversation(interaction);
    }
}
