package io.crmrules.report.funnel;

import io.crmrules.model.Pipeline;

/**
 * The funnel of one pipeline, twice.
 *
 * @param pipeline which
 * @param all with all of its deals
 * @param trusted without those whose stages cannot be trusted; its steps are of the same stages
 */
public record PipelineFunnel(Pipeline pipeline, FunnelView all, FunnelView trusted) {

    /** How many deals there are whose stages cannot be trusted. */
    public int doubtful() {
        return all.deals() - trusted.deals();
    }
}
