package io.crmrules.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Order in time, and the past rebuilt from it. */
final class Chronology {

    private Chronology() {}

    /** An immutable copy in the order of time; events of one moment keep the order in which they were given. */
    static <T> List<T> inOrder(List<T> events, Function<T, Instant> at) {
        for (int i = 1; i < events.size(); i++) {
            if (at.apply(events.get(i)).isBefore(at.apply(events.get(i - 1)))) {
                return events.stream().sorted(Comparator.comparing(at)).toList();
            }
        }
        return List.copyOf(events);
    }

    static <T> @Nullable T firstAfter(List<T> events, Function<T, Instant> at, Instant moment) {
        for (T event : events) {
            if (at.apply(event).isAfter(moment)) {
                return event;
            }
        }
        return null;
    }

    static <T> @Nullable Instant latest(List<T> things, Function<T, @Nullable Instant> at) {
        Instant latest = null;
        for (T thing : things) {
            latest = later(latest, at.apply(thing));
        }
        return latest;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAfter(one) ? other : one;
    }

    /** The latest moment that the deal knows of; a check at or after it needs no rebuilding. */
    static Instant lastEventOf(Deal deal) {
        Instant latest = deal.createdAt();
        latest = later(latest, deal.closedAt());
        latest = later(latest, latest(deal.tasks(), Task::createdAt));
        latest = later(latest, latest(deal.tasks(), Task::completedAt));
        latest = later(latest, latest(deal.tasks(), task -> last(task.dueChanges(), DueChange::at)));
        latest = later(latest, last(deal.comments(), Comment::createdAt));
        latest = later(latest, last(deal.interactions(), Interaction::startedAt));
        latest = later(latest, last(deal.stageChanges(), StageChange::at));
        latest = later(latest, last(deal.ownerChanges(), OwnerChange::at));
        latest = later(latest, last(deal.milestones(), Milestone::at));
        latest = later(latest, last(deal.fieldChanges(), FieldChange::at));
        LeadSource source = deal.source();
        return Objects.requireNonNull(later(latest, source == null ? null : source.createdAt()));
    }

    static <T> @Nullable Instant last(List<T> inOrder, Function<T, Instant> at) {
        return inOrder.isEmpty() ? null : at.apply(inOrder.get(inOrder.size() - 1));
    }

    static Deal rebuild(Deal deal, Instant moment) {
        LeadSource source = deal.source();
        Instant closedAt = deal.closedAt();
        return deal.toBuilder()
                .stage(StageHistory.stageAt(deal.stageChanges(), moment, deal.stage()))
                .owner(deal.ownerAt(moment))
                .source(source == null || source.existedAt(moment) ? source : null)
                .closedAt(closedAt == null || closedAt.isAfter(moment) ? null : closedAt)
                .tasks(until(deal.tasks(), Task::createdAt, moment).stream()
                        .map(task -> task.asOf(moment))
                        .toList())
                .comments(until(deal.comments(), Comment::createdAt, moment))
                .interactions(until(deal.interactions(), Interaction::startedAt, moment))
                .stageChanges(until(deal.stageChanges(), StageChange::at, moment))
                .ownerChanges(until(deal.ownerChanges(), OwnerChange::at, moment))
                .milestones(until(deal.milestones(), Milestone::at, moment))
                .fieldChanges(until(deal.fieldChanges(), FieldChange::at, moment))
                .build();
    }

    static <T> List<T> until(List<T> things, Function<T, @Nullable Instant> at, Instant moment) {
        return things.stream()
                .filter(thing -> {
                    Instant when = at.apply(thing);
                    return when == null || !when.isAfter(moment);
                })
                .toList();
    }
}
