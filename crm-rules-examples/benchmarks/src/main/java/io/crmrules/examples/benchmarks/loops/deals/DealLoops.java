package io.crmrules.examples.benchmarks.loops.deals;

import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Clocks;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.model.Deal;
import java.time.Instant;
import java.util.List;

/** What one deal tells, by one clock. */
public final class DealLoops {

    private final TaskLoops tasks;
    private final CardLoops card;
    private final FormLoops forms = new FormLoops();
    private final RevivalLoops revivals;
    private final CommentLoops comments;
    private final StageLoops stages;
    private final RefusalLoops refusals;
    private final FlowLoops flow;
    private final EventLoops events;

    public DealLoops(Clock clock, Clocks clocks) {
        this.tasks = new TaskLoops(clock, clocks);
        this.card = new CardLoops(clock, clocks);
        this.revivals = new RevivalLoops(clock);
        this.comments = new CommentLoops(clock);
        this.stages = new StageLoops(clock);
        this.refusals = new RefusalLoops(clock);
        this.flow = new FlowLoops(clock);
        this.events = new EventLoops(clock);
    }

    /** What is asked of open deals only. */
    public void checkOpen(Deal deal, Instant lastActivity, List<Finding> found) {
        tasks.check(deal, lastActivity, found);
        card.check(deal, lastActivity, found);
        forms.check(deal, found);
        revivals.check(deal, found);
    }

    /** What is asked of every deal. */
    public void check(Deal deal, List<Finding> found) {
        comments.check(deal, found);
        stages.check(deal, found);
        refusals.check(deal, found);
        flow.check(deal, found);
        events.check(deal, found);
    }
}
