package io.crmrules.examples.benchmarks.loops.totals;

import io.crmrules.examples.benchmarks.loops.common.Arrivals;
import io.crmrules.examples.benchmarks.loops.common.Blanks;
import io.crmrules.examples.benchmarks.loops.common.Clock;
import io.crmrules.examples.benchmarks.loops.common.Finding;
import io.crmrules.examples.benchmarks.loops.common.Texts;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What only all deals together tell: silent-lead-source and too-many-other-reasons. */
public final class Totals {

    private static final int MAX_SILENCE_DAYS = 7;
    private static final int WINDOW_DAYS = 30;
    private static final int MIN_COUNT = 20;
    private static final int MAX_PERCENT = 20;
    private static final Set<String> OTHER = Set.of("другое", "other");

    private final Instant silence;
    private final Instant window;
    private final Map<String, Instant> lastDealAt = new HashMap<>();
    private int refused;
    private int other;

    public Totals(Clock clock) {
        this.silence = clock.daysAgo(MAX_SILENCE_DAYS);
        this.window = clock.daysAgo(WINDOW_DAYS);
    }

    /** Of archived pipelines, too: their deals show that a source is alive. */
    public void add(Deal deal) {
        if (deal.source() != null) {
            lastDealAt.merge(deal.source().id(), deal.createdAt(), Clock::later);
        }
        Instant began = deal.refused() && !deal.pipeline().archived() ? Arrivals.refusedAt(deal) : null;
        if (began != null && !began.isBefore(window)) {
            refused++;
            String reason = deal.refusalReason();
            if (!Blanks.blank(reason) && OTHER.contains(Texts.normalised(reason))) {
                other++;
            }
        }
    }

    public void check(List<LeadSource> sources, List<Finding> found) {
        for (LeadSource source : sources) {
            Instant created = source.createdAt();
            boolean settled = created == null || created.isBefore(silence);
            Instant last = lastDealAt.get(source.id());
            boolean silent = last == null || last.isBefore(silence);
            if (source.active() && settled && silent) {
                found.add(new Finding("silent-lead-source", source.id(), null, last));
            }
        }
        if (refused >= MIN_COUNT && other * 100 > MAX_PERCENT * refused) {
            found.add(new Finding("too-many-other-reasons", "crm", null, null));
        }
    }
}
