package io.crmrules.examples.benchmarks.loops;

import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** skipped-stage, moved-back, stage-behind-facts and unprocessed-lead. */
final class StageLoops {

    private static final Duration LAG = Duration.ofHours(4);
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final int LOOKBACK_DAYS = 7;
    private static final Set<Role> MAY_MOVE_BACK =
            EnumSet.of(Role.HEAD_OF_SALES, Role.QUALITY_CONTROL, Role.LEAD_EXCHANGE, Role.ROBOT);

    private final Words words;
    private final Instant lookback;

    StageLoops(Words words) {
        this.words = words;
        this.lookback = words.daysAgo(LOOKBACK_DAYS);
    }

    void check(Deal deal, List<Finding> found) {
        moves(deal, found);
        behindFacts(deal, found);
        unprocessed(deal, found);
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
            } else if (change.move() && (change.back() || change.revival()) && withoutAuthority(change.by())) {
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

    private static boolean withoutAuthority(@Nullable User author) {
        return author != null && author.role() != null && !MAY_MOVE_BACK.contains(author.role());
    }

    private void behindFacts(Deal deal, List<Finding> found) {
        if (!deal.stage().active() || deal.milestones().isEmpty()) {
            return;
        }
        for (Milestone fact : deal.milestonesAhead()) {
            if (words.moreThan(LAG, fact.at(), words.now)) {
                found.add(new Finding("stage-behind-facts", deal.id(), deal.id(), fact.at()));
                return;
            }
        }
    }

    private void unprocessed(Deal deal, List<Finding> found) {
        if (deal.incoming()
                && !Words.exchange(deal.owner())
                && words.moreThan(GRACE, deal.createdAt(), words.cutoff)
                && deal.stageAt(words.cutoff).incoming()) {
            found.add(new Finding("unprocessed-lead", deal.id(), deal.id(), words.cutoff));
        }
    }
}
