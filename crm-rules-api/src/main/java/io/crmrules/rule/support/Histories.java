package io.crmrules.rule.support;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Since when things are as they are, as far as the histories of a deal tell and as far back as they go. */
final class Histories {

    private final Coverage coverage;

    Histories(Coverage coverage) {
        this.coverage = coverage;
    }

    @Nullable
    Instant cameToStage(Deal deal) {
        StageChange arrival = deal.arrival();
        if (arrival != null) {
            return arrival.at();
        }
        return deal.stageHistory().isEmpty() ? ifCarried(DataKind.STAGE_HISTORY, deal.createdAt()) : null;
    }

    @Nullable
    Instant onStageSince(Deal deal) {
        StageChange arrival = deal.arrival();
        if (arrival != null) {
            return arrival.at();
        }
        return deal.stageHistory().isEmpty() ? sinceCarried(DataKind.STAGE_HISTORY, deal.createdAt()) : null;
    }

    @Nullable
    Instant refusedAt(Deal deal) {
        StageChange refusal = deal.refusal();
        if (refusal != null) {
            return refusal.at();
        }
        return deal.refused() && deal.stageHistory().isEmpty()
                ? ifCarried(DataKind.STAGE_HISTORY, deal.createdAt())
                : null;
    }

    @Nullable
    Instant ownedSince(Deal deal) {
        List<OwnerChange> changes = deal.ownerChanges();
        if (changes.isEmpty()) {
            return sinceCarried(DataKind.OWNER_HISTORY, deal.createdAt());
        }
        OwnerChange last = changes.get(changes.size() - 1);
        return last.to().equals(deal.owner()) ? last.at() : null;
    }

    private @Nullable Instant ifCarried(DataKind kind, Instant moment) {
        return coverage.carriesSince(kind, moment) ? moment : null;
    }

    /** Nothing has changed since the kind is carried; what was before is not known. */
    private @Nullable Instant sinceCarried(DataKind kind, Instant moment) {
        if (!coverage.carries(kind) || coverage.carriesSince(kind, moment)) {
            return ifCarried(kind, moment);
        }
        Coverage.Span span = coverage.spans().get(kind);
        return span == null ? null : span.from();
    }
}
