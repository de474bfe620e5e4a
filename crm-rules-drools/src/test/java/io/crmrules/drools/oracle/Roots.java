package io.crmrules.drools.oracle;

import io.crmrules.model.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One root cause once: which fault of a deal another one explains.
 *
 * @param byDeal all that is said of a deal, by its id
 */
record Roots(Map<String, List<Accusation>> byDeal) {

    /** The root of what explains it; null when nothing does. */
    @Nullable
    Accusation of(Accusation it) {
        Accusation cause =
                causes(it).filter(other -> open(other) == open(it)).findFirst().orElse(null);
        Accusation deeper = cause == null ? null : of(cause);
        return deeper == null ? cause : deeper;
    }

    /** In the order of the checklist. */
    private Stream<Accusation> causes(Accusation it) {
        return switch (it.finding().criterion()) {
            case "deal-without-task" -> ofDeal(it, "unprocessed-lead", "deal-of-dismissed-user");
            case "slow-first-response" -> open(it) ? ofDeal(it, "unprocessed-lead") : Stream.empty();
            case "overdue-task" ->
                Stream.concat(
                        ofSubject(it, "junk-task", "task-of-dismissed-user"),
                        assigned(it) ? Stream.empty() : ofDeal(it, "deal-of-dismissed-user"));
            case "stale-deal" -> ofDeal(it, "deal-without-task", "deal-of-dismissed-user");
            case "stuck-in-stage", "close-date-passed" -> ofDeal(it, "stale-deal", "deal-of-dismissed-user");
            case "task-of-dismissed-user" -> ofDeal(it, "deal-of-dismissed-user");
            case "missed-call-not-returned" ->
                open(it) ? ofDeal(it, "slow-first-response", "unprocessed-lead") : Stream.empty();
            case "comment-without-agreement" -> ofSubject(it, "poor-comment");
            case "required-field-missing", "incomplete-contact" -> ofDeal(it, "deal-without-contact");
            case "lost-without-conditional-refusal" -> ofDeal(it, "lost-without-authority");
            default -> Stream.empty();
        };
    }

    private static boolean open(Accusation it) {
        return Fates.settledAt(it) == null;
    }

    /** Whether somebody who is active is to do the task; robots and the exchange are somebody. */
    private static boolean assigned(Accusation it) {
        Task task = it.deal().tasks().stream()
                .filter(one -> one.id().equals(it.finding().subjectId()))
                .findFirst()
                .orElseThrow();
        return task.assignee() != null && task.assignee().active();
    }

    private Stream<Accusation> ofDeal(Accusation it, String... criteria) {
        return Stream.of(criteria).flatMap(criterion -> said(it, criterion));
    }

    private Stream<Accusation> ofSubject(Accusation it, String... criteria) {
        return Stream.of(criteria)
                .flatMap(criterion -> said(it, criterion))
                .filter(other -> other.finding().subjectId().equals(it.finding().subjectId()));
    }

    private Stream<Accusation> said(Accusation it, String criterion) {
        return it.deal() == null
                ? Stream.empty()
                : byDeal.get(it.deal().id()).stream()
                        .filter(other -> other.finding().criterion().equals(criterion));
    }
}
