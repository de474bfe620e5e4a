package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The last activity of an open deal is more than {@code maxIdleDays} ago, and it has no open task due after now. An
 * activity before the deal was created makes it no older: nobody neglected what did not exist.
 */
record StaleDeal(int maxIdleDays) implements DealOracle {

    StaleDeal() {
        this(14);
    }

    @Override
    public String criterion() {
        return "stale-deal";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.TASKS, DataKind.COMMENTS, DataKind.INTERACTIONS, DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        Instant last = Stream.concat(activities(deal, terms), Stream.of(deal.createdAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        boolean planned = deal.tasks().stream().anyMatch(task -> !task.completed() && ahead(task, terms));
        return about(deal, Stages.open(deal) && !planned && !terms.lately(last, maxIdleDays));
    }

    /** Who completed a task is not known, so it was a person. */
    static Stream<Instant> activities(Deal deal, Terms terms) {
        Stream<Instant> contacts = deal.interactions().stream()
                .filter(contact -> terms.contactAttempt(contact) || terms.incomingText(contact))
                .map(Interaction::startedAt);
        Stream<Instant> comments = deal.comments().stream()
                .filter(comment -> terms.person(comment.author()))
                .map(Comment::createdAt);
        Stream<Instant> tasks = deal.tasks().stream().map(Task::completedAt).filter(Objects::nonNull);
        Stream<Instant> changes = Stages.history(deal).stream()
                .filter(change -> terms.person(change.by()))
                .map(StageChange::at);
        return Stream.of(contacts, comments, tasks, changes).flatMap(moments -> moments);
    }

    private static boolean ahead(Task task, Terms terms) {
        Instant due = terms.dueMoment(task);
        return due != null && due.isAfter(terms.now());
    }
}
