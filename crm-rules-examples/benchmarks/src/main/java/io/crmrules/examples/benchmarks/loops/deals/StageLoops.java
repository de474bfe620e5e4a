package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Arrivals;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Interactions;
import io.crmrules.examples.benchmarks.loops.common.People;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Milestones;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stages: section C. */
final class StageLoops {

    private static final Duration LAG = Duration.ofHours(4);
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final int LOOKBACK_DAYS = 7;
    private static final Set<Role> MAY_MOVE_BACK =
            EnumSet.of(Role.HEAD_OF_SALES, Role.QUALITY_CONTROL, Role.LEAD_EXCHANGE);
    private static final Set<MilestoneType> PROVED =
            EnumSet.of(MilestoneType.INVOICE_ISSUED, MilestoneType.PAID, MilestoneType.MEETING_SCHEDULED);
    private static final Duration WORKED_GRACE = Duration.ofHours(1);
    private static final int WON_LOOKBACK_DAYS = 30;
    private static final int MAX_WORKING_DAYS = 20;

    private final Clock clock;
    private final Instant lookback;
    private final Instant wonLookback;

    StageLoops(Clock clock) {
        this.clock = clock;
        this.lookback = clock.daysAgo(LOOKBACK_DAYS);
        this.wonLookback = clock.daysAgo(WON_LOOKBACK_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        moves(deal, found);
        behindFacts(deal, found);
        aheadOfFacts(deal, found);
        unprocessed(deal, found);
        worked(deal, found);
        stuck(deal, found);
    }

    private void moves(Deal deal, List<Finding> found) {
        List<StageChange> history = deal.stageHistory();
        for (int i = history.size() - 1; i >= 0; i--) {
            StageChange change = history.get(i);
            if (change.at().isBefore(lookback)) {
                return;
            }
            if (change.forward() && skipped(deal, change)) {
                found.add(new Finding("skipped-stage", deal.id(), deal.id(), change.at()));
            } else if (change.move()
                    && (change.back() || change.revival())
                    && People.lacks(MAY_MOVE_BACK, change.by())) {
                found.add(new Finding("moved-back", deal.id(), deal.id(), change.at()));
            }
        }
    }

    private static boolean skipped(Deal deal, StageChange move) {
        for (Stage stage : deal.jumpedOver(move)) {
            if (!stage.optional()) {
                return true;
            }
        }
        return false;
    }

    private void behindFacts(Deal deal, List<Finding> found) {
        if (!deal.stage().active() || deal.milestones().isEmpty()) {
            return;
        }
        for (Milestone fact : Milestones.of(deal, StageLoops::withoutRates).ahead()) {
            if (clock.moreThan(LAG, fact.at(), clock.now)) {
                found.add(new Finding("stage-behind-facts", deal.id(), deal.id(), fact.at()));
                return;
            }
        }
    }

    private void unprocessed(Deal deal, List<Finding> found) {
        if (deal.incoming()
                && !People.exchange(deal.owner())
                && clock.moreThan(GRACE, deal.createdAt(), clock.cutoff)
                && deal.stageAt(clock.cutoff).incoming()
                && !attempted(Interactions.firstKnownAttempt(deal))) {
            found.add(new Finding("unprocessed-lead", deal.id(), deal.id(), deal.createdAt()));
        }
    }

    private boolean attempted(@Nullable Interaction first) {
        return first != null && !first.startedAt().isAfter(clock.cutoff);
    }

    private void aheadOfFacts(Deal deal, List<Finding> found) {
        MilestoneType fact = Milestones.of(deal, StageLoops::withoutRates).unreached();
        if (fact == null
                || !PROVED.contains(fact)
                || !(deal.open() || deal.stage().won())) {
            return;
        }
        Instant came = Arrivals.cameToStage(deal);
        if (came != null && (deal.open() || !came.isBefore(wonLookback)) && clock.moreThan(LAG, came, clock.now)) {
            found.add(new Finding("stage-ahead-of-facts", deal.id(), deal.id(), came));
        }
    }

    private void worked(Deal deal, List<Finding> found) {
        Interaction attempt = deal.incoming() ? Interactions.firstKnownAttempt(deal) : null;
        if (attempt != null && clock.moreThan(WORKED_GRACE, attempt.startedAt(), clock.now)) {
            Instant since = Clock.later(Clock.later(attempt.startedAt(), deal.createdAt()), Arrivals.cameToStage(deal));
            found.add(new Finding("worked-lead-in-incoming", deal.id(), deal.id(), since));
        }
    }

    private void stuck(Deal deal, List<Finding> found) {
        Instant came = deal.open() ? Arrivals.cameToStage(deal) : null;
        if (came != null && clock.workingDaysSince(came) > MAX_WORKING_DAYS) {
            Instant since = clock.workingDaysOver(came, MAX_WORKING_DAYS);
            found.add(new Finding("stuck-in-stage", deal.id(), deal.id(), since));
        }
    }

    /** The policy of the benchmarks has none. */
    private static @Nullable Money withoutRates(Money amount) {
        return null;
    }
}
