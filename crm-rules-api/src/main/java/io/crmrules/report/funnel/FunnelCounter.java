package io.crmrules.report.funnel;

import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.rule.Criterion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts deals into a {@link Funnel} as they come, one after the other. Of each it keeps a few numbers. Not thread-safe;
 * a check has one of its own, see {@link io.crmrules.report.RunSummary#funnel}.
 */
public final class FunnelCounter {

    private final Coverage coverage;
    private final Instant now;
    private final Map<Pipeline, Both> pipelines = new LinkedHashMap<>();

    /**
     * A counter of deals as they stand at {@code now}.
     *
     * @param coverage what the CRM carries
     */
    public FunnelCounter(Coverage coverage, Instant now) {
        this.coverage = coverage;
        this.now = now;
    }

    private record Both(ViewCounter all, ViewCounter trusted) {}

    /**
     * Counts a deal.
     *
     * @param misplaced whether a finding says that its stage, or its way there, is not what happened
     */
    public void add(Deal deal, boolean misplaced) {
        if (!coverage.carries(DataKind.STAGE_HISTORY)) {
            return;
        }
        Both counters = pipelines.computeIfAbsent(
                deal.pipeline(),
                pipeline -> new Both(new ViewCounter(Passage.steps(deal)), new ViewCounter(Passage.steps(deal))));
        Passage passage = new Passage(deal, now);
        counters.all.add(deal, passage);
        if (!misplaced && known(deal)) {
            counters.trusted.add(deal, passage);
        }
    }

    private boolean known(Deal deal) {
        return deal.firstStageKnown()
                && !deal.damagedKinds().contains(DataKind.STAGE_HISTORY)
                && coverage.carriesSince(DataKind.STAGE_HISTORY, deal.createdAt());
    }

    /**
     * What was counted.
     *
     * @param order the pipelines of the CRM, in their order; others come last
     * @param doubting the criteria that could say of a deal that it is misplaced
     */
    public Funnel funnel(List<Pipeline> order, List<Criterion> doubting) {
        if (!coverage.carries(DataKind.STAGE_HISTORY)) {
            return Funnel.notCheckable();
        }
        Map<Pipeline, Both> ordered = new LinkedHashMap<>();
        order.stream()
                .filter(pipelines::containsKey)
                .forEach(pipeline -> ordered.put(pipeline, pipelines.get(pipeline)));
        pipelines.forEach(ordered::putIfAbsent);
        return new Funnel(
                true,
                ordered.entrySet().stream()
                        .map(each -> new PipelineFunnel(
                                each.getKey(),
                                each.getValue().all.view(),
                                each.getValue().trusted.view()))
                        .toList(),
                doubting);
    }
}
