package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Interaction;
import io.crmrules.model.Interaction.Direction;
import io.crmrules.model.Role;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of the checklist that depend on the moment and the policy.
 *
 * @param now the moment of the check
 * @param time the working calendar
 * @param roles what role a user has, null when none is known
 */
public record Terms(Instant now, WorkingTime time, Function<User, @Nullable Role> roles) {

    private static final int MIN_TALK_SECONDS = 30;
    private static final Set<String> PLACEHOLDERS = Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");

    /** The default calendar, and the roles that the CRM gives. */
    public static Terms standard(Instant now) {
        return new Terms(now, WorkingTime.moscow(), User::role);
    }

    /** Whether working time of more than {@code limit} has passed since {@code moment}. */
    boolean passedMoreThan(Duration limit, Instant moment) {
        return time.moreThan(limit, moment, now);
    }

    /** Whether {@code moment} is within the last so many days. */
    boolean lately(Instant moment, int days) {
        return !moment.isBefore(time.daysBefore(now, days));
    }

    boolean is(@Nullable User user, Role role) {
        return user != null && roles.apply(user) == role;
    }

    boolean person(@Nullable User user) {
        return !is(user, Role.ROBOT);
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
        boolean talked = contact.type() == Interaction.Type.CALL && talk != null && talk >= MIN_TALK_SECONDS;
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

    /** One of unknown direction was either sent, and is a contact attempt, or came in: an activity both ways. */
    boolean incomingText(Interaction contact) {
        boolean text = contact.type() == Interaction.Type.MESSAGE || contact.type() == Interaction.Type.EMAIL;
        return text && contact.direction() != Direction.OUTGOING && person(contact.user());
    }

    @Nullable
    Instant dueMoment(Task task) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        return task.dueDate() == null ? null : time.closingFrom(task.dueDate());
    }

    static boolean blank(String text) {
        int[] visible = text.codePoints()
                .map(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) ? ' ' : c)
                .toArray();
        String trimmed = new String(visible, 0, visible.length).strip();
        return trimmed.isEmpty() || PLACEHOLDERS.contains(trimmed);
    }
}
