package io.crmrules.rule;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a rule that depend on the moment of the check or on the company's policy: the global {@code check}.
 *
 * <p>Parameters are asked by their qualified name, {@code "stale-deal.maxIdleDays"}, and of a deal, because a pipeline
 * may have its own. Everything is null-safe: what is unknown is never late, long ago or listed.
 *
 * <p>An instance belongs to one thread.
 */
public interface Check {

    // The moment

    /** The moment the check speaks of; what happened after it does not exist. */
    Instant now();

    /**
     * The closing time of the last working day that has ended by now; the distant past when the calendar has no working
     * day.
     */
    Instant cutoff();

    /** The same local time {@code days} days before now. */
    Instant daysAgo(int days);

    /** Working time between the two; zero when {@code to} is not after {@code from} or either is unknown. */
    Duration workingTime(@Nullable Instant from, @Nullable Instant to);

    /** Working time from {@code moment} to now. */
    Duration workingTimeSince(@Nullable Instant moment);

    /** The latest of these; null when none is known. */
    @Nullable
    Instant latest(@Nullable Instant one, @Nullable Instant two, @Nullable Instant three, @Nullable Instant four);

    // The deal

    /** By when the task must be done; a date means its closing time, or that of the next working day. Null: no date. */
    @Nullable
    Instant due(Task task);

    /** When the first of the deal's open tasks is due; null when none has a date. */
    @Nullable
    Instant earliestDue(Deal deal);

    /** When a person last did something about the deal: contact, comment, completed task, stage change; else created. */
    Instant lastActivity(Deal deal);

    /** The conversations of the deal in groups that one comment can answer, in the order of their start. */
    List<ConversationGroup> conversations(Deal deal);

    /** Whether a conversation of the deal ended at {@code moment} or later. */
    boolean conversedSince(Deal deal, Instant moment);

    /** Whether one of the {@link #conversations} of the deal has no comment that answers it. */
    boolean leftUnanswered(Deal deal);

    /** The user's role: what the policy says, else what the CRM says, null when neither knows. */
    @Nullable
    Role role(@Nullable User user);

    /** Whether the user is a person: everybody but a ROBOT; an unknown author counts as one. */
    boolean person(@Nullable User user);

    /**
     * Whether something done by {@code user} was done without authority: by a known person who has a role, and none of
     * those that the parameter allows. Never of an unknown author, a ROBOT or a user without role.
     */
    boolean withoutAuthority(@Nullable User user, String roles, Deal deal);

    /** Null, empty, white space, or one of the policy's placeholders ("-", "н/д", "test"). */
    boolean blank(@Nullable String text);

    /**
     * Whether the snapshot carries this kind of data, all types of it, from {@code moment} on, so that from its
     * absence follows that nothing happened.
     */
    boolean carries(DataKind kind, @Nullable Instant moment);

    /** Whether the snapshot {@linkplain #carries carries} all that counts as an activity from {@code moment} on. */
    boolean carriesActivities(Instant moment);

    // The policy

    /** A parameter of whole days or a count. */
    int count(String parameter, @Nullable Deal deal);

    /** A parameter of working time. */
    Duration duration(String parameter, @Nullable Deal deal);

    /** A parameter that is on or off. */
    boolean flag(String parameter, @Nullable Deal deal);

    /** A parameter with a choice of values. */
    String choice(String parameter, @Nullable Deal deal);

    /** Whether the stage is in the list of this parameter, by id or as pipeline/stage. */
    boolean listed(String parameter, @Nullable Stage stage, @Nullable Deal deal);

    /** The number that the map of this parameter has for the deal's stage, else the number {@code otherwise}. */
    int perStage(String parameter, String otherwise, Deal deal);

    /** The number that the map of this parameter has for the role; {@link Integer#MAX_VALUE} when it has none. */
    int perRole(String parameter, @Nullable Role role);

    /** The fields that the company requires. */
    List<RequiredField> requiredFields();

    /** Whether one of the {@link #requiredFields} is {@linkplain #asks asked} of the deal and {@linkplain #missing missing}. */
    boolean lacksRequired(Deal deal);

    /** Whether the requirement speaks of the deal where it stands now. */
    boolean asks(RequiredField requirement, Deal deal);

    /** Whether every field that would satisfy the requirement is blank. */
    boolean missing(RequiredField requirement, Deal deal);
}
