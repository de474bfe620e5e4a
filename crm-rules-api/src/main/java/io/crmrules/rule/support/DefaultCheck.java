package io.crmrules.rule.support;

import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.facts.ConversationGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of rules by a policy, at a moment. For engines. Remembers what it computed of each deal, so it belongs to
 * one thread and to one chunk: make one for each.
 *
 * <pre>{@code
 * Check check = new DefaultCheck(checker.policy(), snapshot.coverage(), now);
 * Instant due = check.due(task, deal); // as a rule would see it
 * }</pre>
 */
public final class DefaultCheck extends CardCheck {

    private final Activities activities;
    private final Conversations conversations;
    private final Histories histories;

    private final IdentityHashMap<Deal, Instant> lastActivityOf = new IdentityHashMap<>();
    private final IdentityHashMap<Deal, List<ConversationGroup>> conversationsOf = new IdentityHashMap<>();

    /**
     * @param policy in force
     * @param coverage what the CRM carries; {@link Coverage#everything} where only one deal is known
     * @param now the moment that the words speak of
     */
    public DefaultCheck(PolicyInForce policy, Coverage coverage, Instant now) {
        super(policy, coverage, now);
        this.activities = new Activities(this, policy.minTalk().toSeconds());
        this.conversations = new Conversations(this, activities);
        this.histories = new Histories(coverage);
    }

    @Override
    public @Nullable Instant earliestDue(Deal deal) {
        Task next = nextTask(deal);
        return next == null ? null : due(next, deal);
    }

    @Override
    public @Nullable Task nextTask(Deal deal) {
        Task next = null;
        Instant earliest = Instant.MAX;
        for (Task task : deal.openTasks()) {
            Instant due = due(task, deal);
            int order = due == null ? 1 : due.compareTo(earliest);
            if (order < 0 || (order == 0 && next != null && task.id().compareTo(next.id()) < 0)) {
                next = task;
                earliest = due;
            }
        }
        return next;
    }

    @Override
    public List<Task> atOnce(String types, String apart, Deal deal) {
        if (deal.openTasks().size() < 2) {
            return List.of();
        }
        Map<User, Task> before = new HashMap<>();
        List<Task> atOnce = new ArrayList<>();
        deal.openTasks().stream()
                .filter(task -> task.dueAt() != null && task.assignee() != null && says(task.type(), types, deal))
                .sorted(Comparator.comparing(Task::dueAt).thenComparing(Task::id))
                .forEach(task -> {
                    Task earlier = before.put(task.assignee(), task);
                    if (earlier != null && near(earlier.dueAt(), task.dueAt(), apart, deal)) {
                        atOnce.add(task);
                    }
                });
        return List.copyOf(atOnce);
    }

    @Override
    public boolean conversation(Interaction interaction) {
        return activities.conversation(interaction);
    }

    @Override
    public boolean attempt(Interaction interaction) {
        return activities.attempt(interaction);
    }

    @Override
    public boolean maybeAttempt(Interaction interaction) {
        return activities.maybeAttempt(interaction);
    }

    @Override
    public List<Interaction> answersTo(Deal deal, Instant moment) {
        return activities.answersTo(deal, moment);
    }

    @Override
    public @Nullable Interaction firstAttempt(Deal deal) {
        return activities.firstAttempt(deal);
    }

    @Override
    public @Nullable Interaction firstKnownAttempt(Deal deal) {
        return activities.firstKnownAttempt(deal);
    }

    @Override
    public Instant lastActivity(Deal deal) {
        return lastActivityOf.computeIfAbsent(deal, activities::last);
    }

    @Override
    public boolean workedSince(Deal deal, Instant moment) {
        return activities.workedSince(deal, moment);
    }

    @Override
    public boolean activeAfter(Deal deal, User user, Instant moment) {
        return activities.activeAfter(deal, user, moment);
    }

    @Override
    public boolean commented(Deal deal) {
        return deal.comments().stream().anyMatch(comment -> person(comment.author()));
    }

    @Override
    public List<ConversationGroup> conversations(Deal deal) {
        return conversationsOf.computeIfAbsent(deal, conversations::of);
    }

    @Override
    public boolean conversedSince(Deal deal, Instant moment) {
        return activities.conversedSince(deal, moment);
    }

    @Override
    public int conversationsBefore(Deal deal, Instant moment) {
        return activities.conversationsBefore(deal, moment);
    }

    @Override
    public @Nullable Instant cameToStage(Deal deal) {
        return histories.cameToStage(deal);
    }

    @Override
    public @Nullable Instant onStageSince(Deal deal) {
        return histories.onStageSince(deal);
    }

    @Override
    public @Nullable Instant refusedAt(Deal deal) {
        return histories.refusedAt(deal);
    }

    @Override
    public boolean refusedWithin(Deal deal, int days) {
        if (deal.stage().conditionalRefusal()) {
            return true;
        }
        Instant lost = deal.stage().lost() ? cameToStage(deal) : null;
        return lost != null && !lost.isBefore(daysAgo(days, deal));
    }

    @Override
    public @Nullable Instant ownedSince(Deal deal) {
        return histories.ownedSince(deal);
    }

    @Override
    public List<RequiredField> requiredFields(Deal deal) {
        return fields.of(deal);
    }

    @Override
    public boolean tells(RequiredField requirement, Deal deal) {
        return fields.tells(requirement, deal);
    }

    @Override
    public boolean missing(RequiredField requirement, Deal deal) {
        return fields.missing(requirement, deal);
    }
}
