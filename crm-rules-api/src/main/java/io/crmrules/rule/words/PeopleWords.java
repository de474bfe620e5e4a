package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.ROLES;

import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who people are, and what they did about a deal. */
public interface PeopleWords {

    /** The user's role: what the policy says, else what the CRM says, null when neither knows. */
    @Nullable
    Role role(@Nullable User user);

    /** Whether the user is a person: everybody but a ROBOT; an unknown author counts as one. */
    boolean person(@Nullable User user);

    /** Whether it was a known person: neither a ROBOT nor unknown. */
    boolean knownPerson(@Nullable User user);

    /**
     * Whether something done by {@code user} was done without authority: by a known person who has a role, and none of
     * those that the parameter allows. Never of an unknown author, a ROBOT or a user without role.
     */
    boolean withoutAuthority(@Nullable User user, @Asks(ROLES) String roles, Deal deal);

    /** Whether a person talked with the customer: a call of some length, or a meeting that was held. */
    boolean conversation(Interaction interaction);

    /** Whether a person tried to reach the customer: an outgoing call, message or e-mail, or a conversation. */
    boolean attempt(Interaction interaction);

    /** Whether it may have been an {@linkplain #attempt attempt}: it was one, or nobody knows who called or wrote whom. */
    boolean maybeAttempt(Interaction interaction);

    /**
     * What may have answered a customer who called at {@code moment}: the conversations that were going on then, and the
     * first {@linkplain #maybeAttempt possible attempt} at that moment or later.
     */
    List<Interaction> answersTo(Deal deal, Instant moment);

    /** The first {@linkplain #attempt attempt} to reach the customer; null when there was none. */
    @Nullable
    Interaction firstAttempt(Deal deal);

    /** The first {@linkplain #attempt attempt} by a known person; null when there was none. */
    @Nullable
    Interaction firstKnownAttempt(Deal deal);

    /** When a person last did something about the deal: contact, comment, completed task, stage change; else created. */
    Instant lastActivity(Deal deal);

    /** Whether a person did, or may have done, something at {@code moment} or later, moves between stages aside. */
    boolean workedSince(Deal deal, Instant moment);

    /** Whether {@code user}, or somebody unknown, did, or may have done, something about it after {@code moment}. */
    boolean activeAfter(Deal deal, User user, Instant moment);

    /** Whether a person has written a comment, whatever it says. */
    boolean commented(Deal deal);
}
