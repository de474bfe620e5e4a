package io.crmrules.drools.internal.check;

import io.crmrules.model.Comment;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is dated after the snapshot that it stands in, and so left out of a check: by wrong clocks and zones, or
 * while the export went on. What is planned for later, a meeting or the due moment of a task, is no such record; for a
 * check at a later moment what happened up to then is none either.
 */
final class LateRecords {

    private static final String DEALS = "DEALS";

    private final Instant takenAt;
    private final Instant last;
    private final Map<String, Integer> counts = new TreeMap<>();

    LateRecords(Instant takenAt, Instant asOf) {
        this.takenAt = takenAt;
        this.last = asOf.isAfter(takenAt) ? asOf : takenAt;
    }

    @SuppressWarnings("ReferenceEquality") // a deal that nothing later is known of is not rebuilt
    void add(Deal deal) {
        if (!deal.existedAt(last)) {
            count(DEALS, 1);
        } else if (deal.asOf(last) != deal) {
            addParts(deal);
        }
    }

    private void addParts(Deal deal) {
        count(DataKind.TASKS, deal.tasks(), LateRecords::lastOf);
        count(DataKind.COMMENTS, deal.comments(), Comment::createdAt);
        count(DataKind.INTERACTIONS, deal.interactions(), each -> each.meeting() ? null : each.startedAt());
        count(DataKind.STAGE_HISTORY, deal.stageChanges(), StageChange::at);
        count(DataKind.OWNER_HISTORY, deal.ownerChanges(), OwnerChange::at);
        count(DataKind.MILESTONES, deal.milestones(), Milestone::at);
        count(DataKind.FIELD_HISTORY, deal.fieldChanges(), FieldChange::at);
        deal.tasks().forEach(task -> count(DataKind.DUE_HISTORY, task.dueChanges(), DueChange::at));
    }

    private static @Nullable Instant lastOf(Task task) {
        return task.completedAt() == null ? task.createdAt() : task.completedAt();
    }

    void add(CrmSnapshot reference) {
        count(DataKind.LEAD_SOURCES, reference.leadSources(), LeadSource::createdAt);
    }

    void add(LateRecords others) {
        others.counts.forEach(this::count);
    }

    private <T> void count(DataKind kind, List<T> records, Function<T, @Nullable Instant> at) {
        int late = 0;
        for (T each : records) {
            Instant when = at.apply(each);
            late += when != null && when.isAfter(last) ? 1 : 0;
        }
        count(kind.name(), late);
    }

    private void count(String kind, int more) {
        if (more > 0) {
            counts.merge(kind, more, Integer::sum);
        }
    }

    /** A warning for each kind of which there are some. */
    List<SourceProblem> problems() {
        return counts.entrySet().stream()
                .map(each -> SourceProblem.warning(
                        each.getKey(),
                        each.getValue() + " dated after the snapshot, which was taken at " + takenAt
                                + "; what happened after it is left out",
                        "Maybe a clock or a zone is wrong, or the CRM was used while the export went on."))
                .toList();
    }
}
