package io.crmrules.drools.oracle;

import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of the checklist that depend on the moment, the policy and what the snapshot carries.
 *
 * @param now the moment of the check
 * @param time the working calendar by which the words are meant
 * @param people whose calendars differ, and who is away
 * @param roles what role a user has, null when none is known
 * @param company what no criterion owns alone
 * @param section how conversations are grouped and answered, in the pipeline at hand
 * @param region of phone numbers without a country, in the company
 * @param carried how far the snapshot reaches
 */
public record Terms(
        Instant now,
        WorkingTime time,
        People people,
        Function<User, @Nullable Role> roles,
        CompanyTerms company,
        ConversationWithoutComment section,
        String region,
        Carried carried) {

    /** A company that has decided nothing, and a CRM that knows everything. */
    public static Terms standard(Instant now) {
        return new Terms(
                now,
                WorkingTime.moscow(),
                People.USUAL,
                User::role,
                CompanyTerms.STANDARD,
                new ConversationWithoutComment(),
                "RU",
                new Carried(Coverage.everything()));
    }

    /** The same words by the calendar of a deal: its owner's, else its pipeline's, else the company's. */
    Terms of(Deal deal) {
        return by(people.timeOf(deal));
    }

    /** By the calendar of a task: its assignee's, without assignee the deal's. */
    Terms of(Task task, Deal deal) {
        return by(task.assignee() == null ? people.timeOf(deal) : people.timeOf(task.assignee()));
    }

    /** By the calendar of a user. */
    Terms of(User user) {
        return by(people.timeOf(user));
    }

    private Terms by(WorkingTime whose) {
        return new Terms(now, whose, people, roles, company, section, region, carried);
    }

    /** Whether working time of more than {@code limit} has passed since {@code moment}. */
    boolean passedMoreThan(Duration limit, Instant moment) {
        return time.moreThan(limit, moment, now);
    }

    Instant daysAgo(int days) {
        return time.daysBefore(now, days);
    }

    /** Whether {@code moment} is within the last so many days. */
    boolean lately(Instant moment, int days) {
        return !moment.isBefore(daysAgo(days));
    }

    /** Whether everything of these kinds is there from {@code moment} on. */
    boolean carries(Instant moment, DataKind... kinds) {
        return Stream.of(kinds).allMatch(kind -> carried.since(kind, moment));
    }

    boolean is(@Nullable User user, Role role) {
        return user != null && roles.apply(user) == role;
    }

    boolean person(@Nullable User user) {
        return !is(user, Role.ROBOT);
    }

    boolean knownPerson(@Nullable User user) {
        return user != null && person(user);
    }

    /** Whether it is known that {@code author} has a role, and none of those allowed. */
    boolean unauthorised(@Nullable User author, Set<Role> allowed) {
        Role role = author == null ? null : roles.apply(author);
        return role != null && role != Role.ROBOT && !allowed.contains(role);
    }

    boolean anybodyIs(Set<Role> wanted, CrmSnapshot crm) {
        return crm.users().stream().map(roles).anyMatch(role -> role != null && wanted.contains(role));
    }

    boolean conversation(Interaction contact) {
        Integer talk = contact.talkSeconds();
        boolean talked = contact.type() == Interaction.Type.CALL && talk != null && talk >= company.minTalkSeconds();
        boolean met = contact.type() == Interaction.Type.MEETING && contact.held();
        return person(contact.user()) && (talked || met);
    }

    boolean contactAttempt(Interaction contact) {
        boolean reachedOut = contact.type() != Interaction.Type.MEETING && contact.direction() == Direction.OUTGOING;
        return conversation(contact) || (reachedOut && person(contact.user()));
    }

    /** An attempt, or a call, message or e-mail of which nobody knows who began it. */
    boolean perhapsContactAttempt(Interaction contact) {
        boolean unclear = contact.type() != Interaction.Type.MEETING && contact.direction() == null;
        return contactAttempt(contact) || (unclear && person(contact.user()));
    }

    /** The first conversation after {@code moment} of somebody who has, or may have, one of these roles; null: none. */
    @Nullable
    Instant conversed(Deal deal, Instant moment, Set<Role> wanted) {
        return deal.interactions().stream()
                .filter(contact -> contact.startedAt().isAfter(moment) && conversation(contact))
                .filter(contact -> contact.user() == null || wanted.stream().anyMatch(role -> is(contact.user(), role)))
                .map(Interaction::startedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** One of unknown direction was either sent, and is a contact attempt, or came in: an activity both ways. */
    boolean incomingText(Interaction contact) {
        boolean text = contact.type() == Interaction.Type.MESSAGE || contact.type() == Interaction.Type.EMAIL;
        return text && contact.direction() != Direction.OUTGOING && person(contact.user());
    }

    /** By the calendar of the task. */
    @Nullable
    Instant dueMoment(Task task, Deal deal) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        return task.dueDate() == null ? null : of(task, deal).time().closingFrom(task.dueDate());
    }

    boolean blank(String text) {
        String said = new Written(text).trimmed();
        return said.isEmpty() || company.placeholders().contains(said);
    }

    /** Whether there is an amount that somebody meant. */
    boolean entered(@Nullable Money amount) {
        return amount != null
                && company.fillerAmounts().stream().noneMatch(filler -> filler.compareTo(amount.value()) == 0)
                && amount.value().signum() != 0;
    }

    /** In the company's currency; null when there is no rate. */
    @Nullable
    BigDecimal converted(Money amount) {
        BigDecimal rate = amount.currency().equals(company.currency())
                ? BigDecimal.ONE
                : company.rates().get(amount.currency());
        return rate == null ? null : amount.value().multiply(rate);
    }

    /** Blank, or what is left without fillers is nothing or one of the phrases; a phrase with and without its own fillers. */
    boolean filler(String text, Set<String> phrases) {
        String meant = withoutFillers(text);
        return blank(text)
                || meant.isEmpty()
                || phrases.stream()
                        .anyMatch(phrase -> meant.equals(new Written(phrase).plain())
                                || meant.equals(withoutFillers(phrase))
                                || new Written(text).plain().equals(new Written(phrase).plain()));
    }

    private String withoutFillers(String text) {
        Set<String> fillers = company.fillers().stream()
                .map(filler -> new Written(filler).plain())
                .collect(Collectors.toSet());
        return Stream.of(new Written(text).plain().split(" "))
                .filter(word -> !fillers.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** The latest of those that are known; null when none is. */
    static @Nullable Instant latest(@Nullable Instant... moments) {
        return Stream.of(moments)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
