package io.crmrules.report.funnel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of some deals through a pipeline.
 *
 * @param deals how many
 * @param steps the INCOMING and WORKING stages in their order
 * @param won how many of the deals are won
 * @param lost how many stand on LOST or CONDITIONAL_REFUSAL
 */
public record FunnelView(int deals, List<Step> steps, int won, int lost) {

    /** Copies the steps. */
    public FunnelView {
        steps = List.copyOf(steps);
    }

    /**
     * The part of the deals that came to a step which came to the next one too, or were won after the last.
     *
     * @param step its number, from 0
     * @return from 0 to 1, to three digits after the point; null when no deal came to the step
     */
    public @Nullable BigDecimal conversion(int step) {
        int next = step + 1 < steps.size() ? steps.get(step + 1).reached() : won;
        return share(next, steps.get(step).reached());
    }

    /** The part of all deals that are won; null when there are none. */
    public @Nullable BigDecimal wonShare() {
        return share(won, deals);
    }

    private static @Nullable BigDecimal share(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
