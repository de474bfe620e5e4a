package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.report.DealRef;
import io.crmrules.report.Workload;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open deals of somebody.
 *
 * @param workload to show
 * @param deals those of which the report tells, by id
 */
record Load(Workload workload, Map<String, DealRef> deals) {

    private static final int NAMED = 20;

    /** The deals that nobody works on; only kinds that there are. */
    List<Idle> idle() {
        return List.of(
                        idle("overdue", workload.overdue()),
                        idle("phantom", workload.phantom()),
                        idle("stale", workload.stale()))
                .stream()
                .filter(idle -> !idle.deals().isEmpty())
                .toList();
    }

    private Idle idle(String kind, List<String> ids) {
        return new Idle(
                kind,
                ids.stream()
                        .map(id -> deals.getOrDefault(id, new DealRef(id, "", "", "")))
                        .toList());
    }

    /**
     * Deals that nobody works on.
     *
     * @param kind why not: the key of its words
     * @param deals which
     */
    record Idle(String kind, List<DealRef> deals) {

        /** The first; the table has all. */
        List<DealRef> shown() {
            return deals.subList(0, Math.min(NAMED, deals.size()));
        }

        /** How many are not shown. */
        int left() {
            return deals.size() - shown().size();
        }

        /** Where to open a deal, null when there is no address that may be clicked. */
        @Nullable
        String url(DealRef deal) {
            URI address = WebAddress.of(deal.url());
            return address == null ? null : address.toString();
        }
    }
}
