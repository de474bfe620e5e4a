package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.COMMENTS;
import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.model.DataKind.STAGE_HISTORY;
import static io.crmrules.model.DataKind.TASKS;
import static io.crmrules.policy.Severity.MAJOR;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The last activity of an open deal is more than {@code maxIdleDays} ago, or what {@code perStage} says for its stage,
 * and it has no open task due after now. An activity before the deal was created makes it no older: nobody neglected
 * what did not exist.
 */
@Row(
        id = "stale-deal",
        severity = MAJOR,
        requires = {TASKS, COMMENTS, INTERACTIONS, STAGE_HISTORY},
        complete = {TASKS, COMMENTS, INTERACTIONS, STAGE_HISTORY})
record StaleDeal(int maxIdleDays, Map<String, Integer> perStage) implements DealOracle {

    StaleDeal() {
        this(14, Map.of());
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        int limit = Stages.limitOf(deal.stage(), perStage, maxIdleDays);
        Instant last = lastActivity(deal, terms);
        boolean planned = deal.tasks().stream().anyMatch(task -> !task.completed() && ahead(task, deal, terms));
        return Stages.open(deal) && !planned && !terms.lately(last, limit)
                ? Stream.of(accuse(deal)
                        .since(last)
                        .with("lastActivity", last)
                        .given(terms.carries(deal.createdAt(), TASKS)
                                && terms.carries(terms.daysAgo(limit), TASKS, COMMENTS, INTERACTIONS, STAGE_HISTORY)))
                : Stream.empty();
    }

    /** The creation of the deal when nobody did anything since. */
    static Instant lastActivity(Deal deal, Terms terms) {
        return Stream.concat(activities(deal, terms), Stream.of(deal.createdAt()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
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

    private static boolean ahead(Task task, Deal deal, Terms terms) {
        Instant due = terms.dueMoment(task, deal);
        return due != null && due.isAfter(terms.now());
    }
}
