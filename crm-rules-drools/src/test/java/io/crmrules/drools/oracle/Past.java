package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The CRM as it stood at a moment: what happened after it does not exist. */
final class Past {

    private final CrmSnapshot snapshot;
    private final Instant now;

    private Past(CrmSnapshot snapshot, Instant now) {
        this.snapshot = snapshot;
        this.now = now;
    }

    static CrmSnapshot of(CrmSnapshot snapshot, Instant now) {
        Past past = new Past(snapshot, now);
        List<Deal> deals = past.untilNow(snapshot.deals(), Deal::createdAt);
        return snapshot.toBuilder()
                .leadSources(past.untilNow(snapshot.leadSources(), LeadSource::createdAt))
                .deals(deals.stream().map(past::deal).toList())
                .build();
    }

    private Deal deal(Deal deal) {
        return deal.toBuilder()
                .stage(stageAt(deal.stageChanges(), now, deal.stage()))
                .owner(ownerKnown(deal) ? Hands.at(deal, now) : null)
                .source(source(deal))
                .tasks(untilNow(deal.tasks(), Task::createdAt).stream()
                        .map(this::task)
                        .toList())
                .comments(untilNow(deal.comments(), Comment::createdAt))
                .interactions(untilNow(deal.interactions(), Interaction::startedAt))
                .stageChanges(untilNow(deal.stageChanges(), StageChange::at))
                .ownerChanges(untilNow(deal.ownerChanges(), OwnerChange::at))
                .milestones(untilNow(deal.milestones(), Milestone::at))
                .fieldChanges(untilNow(deal.fieldChanges(), FieldChange::at))
                .build();
    }

    /** Today's owner says nothing of a day before the CRM was read, unless all changes are known. */
    private boolean ownerKnown(Deal deal) {
        boolean history = new Carried(snapshot.coverage()).since(DataKind.OWNER_HISTORY, now)
                && !deal.damagedKinds().contains(DataKind.OWNER_HISTORY);
        return !now.isBefore(snapshot.takenAt()) || history;
    }

    private @Nullable LeadSource source(Deal deal) {
        LeadSource source = deal.source();
        return source == null || later(source.createdAt()) ? null : source;
    }

    private Task task(Task task) {
        return Task.builder(task.id())
                .type(task.type())
                .text(task.text())
                .createdAt(task.createdAt())
                .createdBy(task.createdBy())
                .assignee(task.assignee())
                .dueAt(dueThen(task))
                .dueDate(task.dueDate())
                .completed(task.completed() && !later(task.completedAt()))
                .completedAt(later(task.completedAt()) ? null : task.completedAt())
                .stranger(task.stranger())
                .dueChanges(untilNow(task.dueChanges(), DueChange::at))
                .build();
    }

    /** What the first later change left, where it says what that was; else what it is today. */
    private @Nullable Instant dueThen(Task task) {
        return task.dueChanges().stream()
                .filter(change -> later(change.at()))
                .findFirst()
                .map(DueChange::from)
                .orElse(task.dueAt());
    }

    /** What the first change after {@code moment} left; when it does not say, where the changes before it had led. */
    static Stage stageAt(List<StageChange> changes, Instant moment, Stage today) {
        Stage reached = null;
        for (StageChange change : changes) {
            if (change.at().isAfter(moment)) {
                return change.from() != null ? change.from() : reached != null ? reached : change.to();
            }
            reached = change.to();
        }
        return today;
    }

    private <T> List<T> untilNow(List<T> things, Function<T, @Nullable Instant> at) {
        return things.stream().filter(thing -> !later(at.apply(thing))).toList();
    }

    private boolean later(@Nullable Instant moment) {
        return moment != null && moment.isAfter(now);
    }

    /** What history tells of a deal. */
    static List<Object> facts(Deal deal) {
        return Arrays.asList(
                deal.id(),
                deal.stage(),
                deal.owner(),
                deal.contacts(),
                deal.tasks(),
                deal.comments(),
                deal.interactions(),
                deal.stageChanges(),
                deal.ownerChanges(),
                deal.milestones());
    }
}
