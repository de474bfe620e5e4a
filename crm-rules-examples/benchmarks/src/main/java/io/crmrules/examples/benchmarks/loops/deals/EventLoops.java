package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Activity;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** moved-without-events. */
final class EventLoops {

    private static final int LOOKBACK_DAYS = 30;
    private static final int MIN_STAGES = 2;

    private final Instant lookback;

    EventLoops(Clock clock) {
        this.lookback = clock.daysAgo(LOOKBACK_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        Set<Stage> stages = new HashSet<>();
        Instant last = Instant.MIN;
        for (StageChange change : deal.stageHistory()) {
            if (!change.at().isBefore(lookback)
                    && change.forward()
                    && change.to().working()) {
                stages.add(change.to());
                last = Clock.later(last, change.at());
            }
        }
        if (stages.size() >= MIN_STAGES && !Activity.since(lookback, deal)) {
            found.add(new Finding("moved-without-events", deal.id(), deal.id(), last));
        }
    }
}
