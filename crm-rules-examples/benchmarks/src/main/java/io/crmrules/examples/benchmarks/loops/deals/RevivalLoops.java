package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.People;
import io.crmrules.model.Deal;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;

/** revived-by-same-owner. */
final class RevivalLoops {

    private static final int LOOKBACK_DAYS = 30;

    private final Instant lookback;

    RevivalLoops(Clock clock) {
        this.lookback = clock.daysAgo(LOOKBACK_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        Instant revived = deal.stage().active() ? deal.lastRevivalAt() : null;
        User owner = deal.owner();
        if (revived == null || revived.isBefore(lookback) || owner == null || !People.person(owner)) {
            return;
        }
        StageChange refusal = deal.revivedRefusal();
        if (refusal != null
                && refusal.move()
                && refusal.from() != null
                && refusal.from().active()) {
            User refused = refusal.by() == null ? deal.ownerAt(refusal.at()) : refusal.by();
            if (owner.equals(refused)) {
                Instant since = Clock.later(revived, deal.lastOwnerChangeAt());
                found.add(new Finding("revived-by-same-owner", deal.id(), deal.id(), since));
            }
        }
    }
}
