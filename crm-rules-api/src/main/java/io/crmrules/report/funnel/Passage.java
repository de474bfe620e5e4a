package io.crmrules.report.funnel;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of one deal through its pipeline, as far as its history tells. */
final class Passage {

    private final Deal deal;
    private final Instant now;
    private final Map<Stage, Duration> stays = new HashMap<>();
    private @Nullable Stage furthest;
    private @Nullable Stage lastActive;
    private @Nullable Instant since;

    Passage(Deal deal, Instant now) {
        this.deal = deal;
        this.now = now;
        this.since = deal.firstStageKnown() ? deal.createdAt() : null;
        Stage at = deal.firstStage();
        stand(at);
        for (StageChange change : deal.stageHistory()) {
            leave(at, change.at());
            at = change.to();
            since = change.at();
            stand(at);
        }
        if (!at.equals(deal.stage())) {
            since = null; // the history ends elsewhere
            stand(deal.stage());
        }
    }

    private void stand(Stage stage) {
        if (stage.active() && stage.pipeline().equals(deal.pipeline())) {
            lastActive = stage;
            if (furthest == null || furthest.before(stage)) {
                furthest = stage;
            }
        }
    }

    private void leave(Stage stage, Instant at) {
        if (since != null && !at.isBefore(since)) {
            stays.merge(stage, Duration.between(since, at), Duration::plus);
        }
    }

    /** Whether it came to this stage or past it. */
    boolean reached(Stage stage) {
        return deal.stage().won() || (furthest != null && !furthest.before(stage));
    }

    boolean standsOn(Stage stage) {
        return deal.stage().equals(stage);
    }

    /** Whether it is refused, and stood on this stage before. */
    boolean refusedFrom(Stage stage) {
        return deal.refused() && stage.equals(lastActive);
    }

    /** How long it stood on a stage that it has left; null when it has not, or nobody knows. */
    @Nullable
    Duration stay(Stage stage) {
        return standsOn(stage) ? null : stays.get(stage);
    }

    /** How long it has stood where it stands, this time; null when nobody knows. */
    @Nullable
    Duration waiting() {
        return since == null ? null : Duration.between(since, now);
    }

    static List<Stage> steps(Deal deal) {
        return deal.pipeline().stages().stream().filter(Stage::active).toList();
    }
}
