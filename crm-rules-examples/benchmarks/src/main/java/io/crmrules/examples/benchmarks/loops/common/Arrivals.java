package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.model.Deal;
import io.crmrules.model.StageChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When deals came to where they stand. */
public final class Arrivals {

    private Arrivals() {}

    /** Null when the history does not say. */
    public static @Nullable Instant cameToStage(Deal deal) {
        StageChange arrival = deal.arrival();
        if (arrival != null) {
            return arrival.at();
        }
        return deal.stageHistory().isEmpty() ? deal.createdAt() : null;
    }

    /** When a refused deal was refused; null when the history does not say. */
    public static @Nullable Instant refusedAt(Deal deal) {
        Instant began = deal.refusalAt();
        return began == null && deal.stageHistory().isEmpty() ? deal.createdAt() : began;
    }
}
