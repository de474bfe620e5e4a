package io.crmrules.report.funnel;

import io.crmrules.model.Stage;
import java.time.Duration;

/** Counts what becomes of deals on one stage. */
final class StepCounter {

    private static final int FEWEST = 5;

    private final Stage stage;
    private final Spans stays = new Spans();
    private final Spans waiting = new Spans();
    private int reached;
    private int standing;
    private int refused;

    StepCounter(Stage stage) {
        this.stage = stage;
    }

    void add(Passage passage) {
        reached += passage.reached(stage) ? 1 : 0;
        refused += passage.refusedFrom(stage) ? 1 : 0;
        stays.add(passage.stay(stage));
        if (passage.standsOn(stage)) {
            standing++;
            waiting.add(passage.waiting());
        }
    }

    Step step() {
        return new Step(stage, reached, standing, stuck(), refused, stays.quantile(2), waiting.quantile(2));
    }

    private int stuck() {
        Duration usual = stays.count() < FEWEST ? null : stays.quantile(3);
        return usual == null ? 0 : waiting.longerThan(usual);
    }
}
