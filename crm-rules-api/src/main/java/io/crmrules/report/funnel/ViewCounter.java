package io.crmrules.report.funnel;

import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import java.util.List;

/** Counts the way of some deals through one pipeline. */
final class ViewCounter {

    private final List<StepCounter> steps;
    private int deals;
    private int won;
    private int lost;

    ViewCounter(List<Stage> steps) {
        this.steps = steps.stream().map(StepCounter::new).toList();
    }

    void add(Deal deal, Passage passage) {
        deals++;
        won += deal.stage().won() ? 1 : 0;
        lost += deal.refused() ? 1 : 0;
        steps.forEach(step -> step.add(passage));
    }

    FunnelView view() {
        return new FunnelView(deals, steps.stream().map(StepCounter::step).toList(), won, lost);
    }
}
