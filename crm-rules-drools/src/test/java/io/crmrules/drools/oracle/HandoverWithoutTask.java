package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.OWNER_HISTORY;
import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The owner of an open deal changed more than {@code within} working days ago to somebody other than LEAD_EXCHANGE
 * and a ROBOT, who has no open task on it and no activity since. What may be theirs is theirs: a task of nobody known,
 * what nobody known did, a task that somebody completed, now or at an unknown moment.
 */
@Row(
        id = "handover-without-task",
        severity = MAJOR,
        requires = {OWNER_HISTORY, TASKS, COMMENTS, INTERACTIONS},
        complete = {TASKS, COMMENTS, INTERACTIONS})
record HandoverWithoutTask(int within) implements DealOracle {

    HandoverWithoutTask() {
        this(1);
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        OwnerChange handover = handover(deal);
        if (handover == null || !Stages.open(deal) || !idle(deal, handover, terms)) {
            return Stream.empty();
        }
        return Stream.of(accuse(deal)
                .since(handover.at())
                .with("handedOverAt", handover.at())
                .given(terms.carries(deal.createdAt(), TASKS) && terms.carries(handover.at(), COMMENTS, INTERACTIONS)));
    }

    private boolean idle(Deal deal, OwnerChange handover, Terms terms) {
        User owner = handover.to();
        return terms.time().daysPassed(handover.at(), terms.now()) > within
                && !terms.is(owner, Role.LEAD_EXCHANGE)
                && terms.person(owner)
                && deal.tasks().stream().noneMatch(task -> !task.completed() && maybe(task.assignee(), owner))
                && !active(deal, owner, handover.at(), terms);
    }

    private static @Nullable OwnerChange handover(Deal deal) {
        OwnerChange last = Hands.last(deal);
        if (last == null || !last.to().equals(deal.owner()) || last.to().equals(last.from())) {
            return null;
        }
        boolean creation = last.from() == null && !last.at().isAfter(deal.createdAt());
        return creation ? null : last;
    }

    private static boolean active(Deal deal, User owner, Instant since, Terms terms) {
        Stream<Instant> contacts = deal.interactions().stream()
                .filter(contact -> maybe(contact.user(), owner))
                .filter(contact -> terms.contactAttempt(contact) || terms.incomingText(contact))
                .map(contact -> contact.startedAt());
        Stream<Instant> comments = deal.comments().stream()
                .filter(comment -> maybe(comment.author(), owner))
                .map(comment -> comment.createdAt());
        Stream<Instant> changes = Stages.history(deal).stream()
                .filter(change -> maybe(change.by(), owner))
                .map(change -> change.at());
        Stream<Instant> tasks = deal.tasks().stream()
                .filter(task -> task.completed())
                .map(task -> task.completedAt() == null ? Instant.MAX : task.completedAt());
        return Stream.of(contacts, comments, changes, tasks)
                .flatMap(moments -> moments)
                .anyMatch(at -> at.isAfter(since));
    }

    private static boolean maybe(@Nullable User somebody, User owner) {
        return somebody == null || somebody.equals(owner);
    }
}
