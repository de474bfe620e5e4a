package io.crmrules.rule.internal;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.BusinessCalendar;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.Check;
import io.crmrules.rule.ConversationGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of rules by a policy, at a moment. Remembers what it computed of each deal: make one for each chunk. */
public final class DefaultCheck implements Check {

    private final PolicyInForce policy;
    private final BusinessCalendar calendar;
    private final Coverage coverage;
    private final Instant now;
    private final Instant cutoff;
    private final Blankness blankness;
    private final Activities activities;
    private final Conversations conversations;
    private final FieldPaths fields;

    private final Map<Integer, Instant> daysAgo = new HashMap<>();
    private final IdentityHashMap<Deal, Instant> lastActivityOf = new IdentityHashMap<>();
    private final IdentityHashMap<Deal, List<ConversationGroup>> conversationsOf = new IdentityHashMap<>();

    public DefaultCheck(PolicyInForce policy, Coverage coverage, Instant now) {
        this.policy = policy;
        this.calendar = policy.calendar();
        this.coverage = coverage;
        this.now = now;
        Instant closed = calendar.cutoff(now);
        this.cutoff = closed == null ? Instant.MIN : closed;
        this.blankness = new Blankness(policy.placeholders());
        this.activities = new Activities(this, policy.minTalk().toSeconds());
        this.conversations = new Conversations(this, activities);
        this.fields = new FieldPaths(this);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant cutoff() {
        return cutoff;
    }

    @Override
    public Instant daysAgo(int days) {
        return daysAgo.computeIfAbsent(days, n -> calendar.daysBefore(now, n));
    }

    @Override
    public Duration workingTime(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || !to.isAfter(from) ? Duration.ZERO : calendar.workingTime(from, to);
    }

    @Override
    public Duration workingTimeSince(@Nullable Instant moment) {
        return workingTime(moment, now);
    }

    @Override
    public @Nullable Instant latest(
            @Nullable Instant one, @Nullable Instant two, @Nullable Instant three, @Nullable Instant four) {
        return later(later(one, two), later(three, four));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAfter(one) ? other : one;
    }

    @Override
    public @Nullable Instant due(Task task) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        LocalDate date = task.dueDate();
        return date == null ? null : calendar.dueMoment(date);
    }

    @Override
    public @Nullable Instant earliestDue(Deal deal) {
        Instant earliest = null;
        for (Task task : deal.openTasks()) {
            Instant due = due(task);
            if (due != null && (earliest == null || due.isBefore(earliest))) {
                earliest = due;
            }
        }
        return earliest;
    }

    @Override
    public Instant lastActivity(Deal deal) {
        return lastActivityOf.computeIfAbsent(deal, activities::last);
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
    public boolean leftUnanswered(Deal deal) {
        for (ConversationGroup group : conversations(deal)) {
            if (group.answers().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable Role role(@Nullable User user) {
        if (user == null) {
            return null;
        }
        Role role = policy.roles().get(user.id());
        return role == null ? user.role() : role;
    }

    @Override
    public boolean person(@Nullable User user) {
        return role(user) != Role.ROBOT;
    }

    @Override
    public boolean withoutAuthority(@Nullable User user, String roles, Deal deal) {
        Role role = role(user);
        return role != null && role != Role.ROBOT && !list(roles, deal).contains(role.name());
    }

    @Override
    public boolean blank(@Nullable String text) {
        return blankness.blank(text);
    }

    @Override
    public boolean carries(DataKind kind, @Nullable Instant moment) {
        return coverage.carriesSince(kind, moment == null ? Instant.MIN : moment) && coverage.carriesAllTypes(kind);
    }

    @Override
    public boolean carriesActivities(Instant moment) {
        return carries(DataKind.INTERACTIONS, moment)
                && carries(DataKind.COMMENTS, moment)
                && carries(DataKind.TASKS, moment)
                && carries(DataKind.STAGE_HISTORY, moment);
    }

    @Override
    public int count(String parameter, @Nullable Deal deal) {
        return (Integer) value(parameter, deal);
    }

    @Override
    public Duration duration(String parameter, @Nullable Deal deal) {
        return (Duration) value(parameter, deal);
    }

    @Override
    public boolean flag(String parameter, @Nullable Deal deal) {
        return (Boolean) value(parameter, deal);
    }

    @Override
    public String choice(String parameter, @Nullable Deal deal) {
        return (String) value(parameter, deal);
    }

    @Override
    public boolean listed(String parameter, @Nullable Stage stage, @Nullable Deal deal) {
        List<String> stages = list(parameter, deal);
        return stage != null && !stages.isEmpty() && (stages.contains(stage.id()) || stages.contains(stage.path()));
    }

    @Override
    public int perStage(String parameter, String otherwise, Deal deal) {
        Map<String, Integer> numbers = map(parameter, deal);
        Integer byPath = numbers.isEmpty() ? null : numbers.get(deal.stage().path());
        Integer number = byPath == null ? numbers.get(deal.stage().id()) : byPath;
        return number == null ? count(otherwise, deal) : number;
    }

    @Override
    public int perRole(String parameter, @Nullable Role role) {
        return role == null ? Integer.MAX_VALUE : map(parameter, null).getOrDefault(role.name(), Integer.MAX_VALUE);
    }

    @Override
    public List<RequiredField> requiredFields() {
        return policy.requiredFields();
    }

    @Override
    public boolean lacksRequired(Deal deal) {
        for (RequiredField requirement : policy.requiredFields()) {
            if (asks(requirement, deal) && missing(requirement, deal)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean asks(RequiredField requirement, Deal deal) {
        return fields.asks(requirement, deal);
    }

    @Override
    public boolean missing(RequiredField requirement, Deal deal) {
        return fields.missing(requirement, deal);
    }

    private Object value(String parameter, @Nullable Deal deal) {
        return policy.parameter(parameter, deal == null ? null : deal.pipeline().id());
    }

    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    private List<String> list(String parameter, @Nullable Deal deal) {
        return (List<String>) value(parameter, deal);
    }

    @SuppressWarnings("unchecked") // the policy was resolved against the parameter's type
    private Map<String, Integer> map(String parameter, @Nullable Deal deal) {
        return (Map<String, Integer>) value(parameter, deal);
    }
}
