package io.crmrules.rule;

import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.RequiredField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    /** The closing time of the last working day that has ended by now; the distant past when there was none. */
    Instant cutoff();

    /** The same local time {@code days} days before now. */
    Instant daysAgo(int days);

    /** The same local time {@code days} days after now. */
    Instant daysAhead(int days);

    /** The company's local date. */
    LocalDate today();

    /** When this local day is over: the start of the next; the far future when the day is unknown. */
    Instant dayOver(@Nullable LocalDate day);

    /** Working days after the date of {@code moment}, up to and including today; 0 when it is unknown. */
    int workingDaysSince(@Nullable Instant moment);

    /**
     * From when on more than {@code days} working days have passed since {@code moment}: the beginning of a working
     * date; the distant future when so many never pass, null when the moment is unknown.
     */
    @Nullable
    Instant workingDaysOver(@Nullable Instant moment, int days);

    /** Working time between the two; zero when {@code to} is not after {@code from} or either is unknown. */
    Duration workingTime(@Nullable Instant from, @Nullable Instant to);

    /** Working time from {@code moment} to now. */
    Duration workingTimeSince(@Nullable Instant moment);

    /** When so much has been worked since {@code moment}. */
    Instant deadline(Instant moment, Duration within);

    /** The latest of these; null when none is known. */
    @Nullable
    Instant latest(@Nullable Instant one, @Nullable Instant two, @Nullable Instant three, @Nullable Instant four);

    // Tasks

    /** By when the task must be done; a date means its closing time, or that of the next working day. Null: no date. */
    @Nullable
    Instant due(Task task);

    /** When the first of the deal's open tasks is due; null when none has a date. */
    @Nullable
    Instant earliestDue(Deal deal);

    /** The open task that is due first, of several the one with the smallest id; null when none has a date. */
    @Nullable
    Task nextTask(Deal deal);

    // What people did

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
    boolean withoutAuthority(@Nullable User user, String roles, Deal deal);

    /** Whether a person talked with the customer: a call of some length, or a meeting that was held. */
    boolean conversation(Interaction interaction);

    /** Whether a person tried to reach the customer: an outgoing call, message or e-mail, or a conversation. */
    boolean attempt(Interaction interaction);

    /** Whether it may have been an {@linkplain #attempt attempt}: it was one, or nobody knows who called or wrote whom. */
    boolean maybeAttempt(Interaction interaction);

    /** The first {@linkplain #attempt attempt} to reach the customer; null when there was none. */
    @Nullable
    Interaction firstAttempt(Deal deal);

    /** When a person last did something about the deal: contact, comment, completed task, stage change; else created. */
    Instant lastActivity(Deal deal);

    /** Whether a person did, or may have done, something at {@code moment} or later, moves between stages aside. */
    boolean workedSince(Deal deal, Instant moment);

    /** Whether {@code user}, or somebody unknown, did, or may have done, something about it after {@code moment}. */
    boolean activeAfter(Deal deal, User user, Instant moment);

    /** Whether a person has written a comment, whatever it says. */
    boolean commented(Deal deal);

    // What was said

    /** The conversations of the deal in groups that one comment can answer, in the order of their start. */
    List<ConversationGroup> conversations(Deal deal);

    /** Whether a conversation of the deal ended at {@code moment} or later. */
    boolean conversedSince(Deal deal, Instant moment);

    /** Whether one of the {@link #conversations} of the deal has no comment that answers it. */
    boolean leftUnanswered(Deal deal);

    /** How many conversations of the deal began before {@code moment}. */
    int conversationsBefore(Deal deal, Instant moment);

    // Texts

    /** Null, empty, white space, or one of the policy's placeholders ("-", "н/д", "test"). */
    boolean blank(@Nullable String text);

    /** How many code points the text has, white space at its ends aside and each run of white space counted as one. */
    int length(String text);

    /** How many runs between white space have a letter or digit in them. */
    int words(String text);

    /** Whether the text, both {@linkplain #normalised normalised}, is one of the phrases of this parameter. */
    boolean says(String text, String phrases, Deal deal);

    /** Whether one of the markers of this parameter stands in the text, whatever the case. */
    boolean mentions(String text, String markers, Deal deal);

    /** Whether the text is a key held down, or Russian or Latin letters without a single vowel. */
    boolean noise(String text);

    /** Whether the comment says, {@linkplain #normalised normalised}, what the one before it or a task of then says. */
    boolean repeats(Comment comment, Deal deal);

    /** In one form and case, ё as е, without punctuation, with single spaces: for comparing what people typed. */
    String normalised(String text);

    // The card

    /** Whether one of the deal's contacts, its company, or a company of theirs has a phone or e-mail that is not blank. */
    boolean reachable(Deal deal);

    /**
     * What is malformed in the deal's amount and in the contacts of the deal: a phone that no country can have, an
     * e-mail without a local part, an @ and a domain with a dot or with blanks in it, a birthday to come or one that
     * programs fill in for none. Blank values are missing, not malformed.
     *
     * @param region the parameter that names the country of phones without a country code
     */
    List<MalformedData> malformed(Deal deal, String region);

    /** Whether the contact fills at least the share {@code minShare} of the fields that {@code fields} gives weights. */
    boolean filledIn(Contact contact, String fields, String minShare, Deal deal);

    /** Whether each contact of the deal does. */
    boolean filledIn(Deal deal, String fields, String minShare);

    /** The share of the weighted fields that the contact fills, in hundredths, rounded down. */
    BigDecimal filledShare(Contact contact, String fields, Deal deal);

    /** The paths of the weighted fields that are blank, "contact.phone" for phone; the heaviest first. */
    List<String> blankFields(Contact contact, String fields, Deal deal);

    // Stages and hands

    /** When the deal came to the stage where it stands, its creation there included; null when that is not known. */
    @Nullable
    Instant cameToStage(Deal deal);

    /** Since when, at the least, the deal has stood on its stage; null when that is not known. */
    @Nullable
    Instant onStageSince(Deal deal);

    /** When the deal's present refusal began; null when it is not refused or that is not known. */
    @Nullable
    Instant refusedAt(Deal deal);

    /** Whether the deal waits on CONDITIONAL_REFUSAL, however long, or came to LOST within so many days. */
    boolean refusedWithin(Deal deal, int days);

    /** Since when, at the least, the deal has had its owner; null when that is not known. */
    @Nullable
    Instant ownedSince(Deal deal);

    // Amounts

    /** Whether the amount is known, in the parameter's currency, and reaches the parameter. */
    boolean atLeast(@Nullable Money amount, String parameter, Deal deal);

    /** Whether the amount is known, in the parameter's currency, and stays below the parameter. */
    boolean below(@Nullable Money amount, String parameter, Deal deal);

    // What the CRM knows

    /**
     * Whether the snapshot carries, from {@code moment} on, the kinds from whose absence the criterion concludes (its
     * {@code @absence}). If not, its verdict on the deal is withheld, and counted as not checkable: ask this last, of
     * a deal that would be violated. An unknown moment is the beginning of time.
     */
    boolean knows(String criterion, Deal deal, @Nullable Instant moment);

    /** The same of one of these kinds alone. */
    boolean knows(String criterion, DataKind kind, Deal deal, @Nullable Instant moment);

    /** The same of milestones of this type: whether the snapshot carries them, and from {@code moment} on. */
    boolean knows(String criterion, MilestoneType type, Deal deal, @Nullable Instant moment);

    // The policy

    /** A parameter of whole days or a count. */
    int count(String parameter, @Nullable Deal deal);

    /** A parameter of working time. */
    Duration duration(String parameter, @Nullable Deal deal);

    /** A parameter that is an amount of money. */
    Money money(String parameter, @Nullable Deal deal);

    /** A parameter that is on or off. */
    boolean flag(String parameter, @Nullable Deal deal);

    /** A parameter with a choice of values. */
    String choice(String parameter, @Nullable Deal deal);

    /** A parameter that is a list of texts, roles or stages. */
    List<String> list(String parameter, @Nullable Deal deal);

    /** A parameter that is a share, from 0 to 1. */
    BigDecimal share(String parameter, @Nullable Deal deal);

    /** Whether {@code part} is a larger share of {@code whole} than the parameter allows; never of nothing. */
    boolean exceeds(int part, int whole, String share, @Nullable Deal deal);

    /** The phrases of this parameter, {@linkplain #normalised normalised}. */
    Set<String> phrases(String parameter, @Nullable Deal deal);

    /** Whether the list of this parameter names the value; never an unknown one. */
    boolean among(String parameter, @Nullable Enum<?> value, @Nullable Deal deal);

    /** Whether the stage is in the list of this parameter, by id or as pipeline/stage. */
    boolean listed(String parameter, @Nullable Stage stage, @Nullable Deal deal);

    /** The number that the map of this parameter has for the deal's stage, else the number {@code otherwise}. */
    int perStage(String parameter, String otherwise, Deal deal);

    /** The number that the map of this parameter has for the role; {@link Integer#MAX_VALUE} when it has none. */
    int perRole(String parameter, @Nullable Role role);

    /** Whether the lead source is in the list of this parameter, by its id. */
    boolean exempt(String parameter, @Nullable LeadSource source, Deal deal);

    /** The fields that the company requires. */
    List<RequiredField> requiredFields();

    /** Whether one of the {@link #requiredFields} is {@linkplain #asks asked} of the deal and {@linkplain #missing missing}. */
    boolean lacksRequired(Deal deal);

    /** Whether the requirement speaks of the deal where it stands now. */
    boolean asks(RequiredField requirement, Deal deal);

    /** Whether every field that would satisfy the requirement is blank. */
    boolean missing(RequiredField requirement, Deal deal);
}
