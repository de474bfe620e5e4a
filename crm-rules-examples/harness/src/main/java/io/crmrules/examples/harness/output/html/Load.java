package io.crmrules.examples.harness.output.html;

import io.crmrules.report.Workload;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The open deals of an owner.
 *
 * @param workload to show
 */
record Load(Workload workload) {

    private static final int NAMED = 20;

    /** The deals that nobody works on; only kinds that there are. */
    List<Idle> idle() {
        return List.of(
                        new Idle("overdue", workload.overdue()),
                        new Idle("phantom", workload.phantom()),
                        new Idle("stale", workload.stale()))
                .stream()
                .filter(idle -> !idle.deals().isEmpty())
                .toList();
    }

    /**
     * Deals that nobody works on.
     *
     * @param kind why not: the key of its words
     * @param deals their ids
     */
    record Idle(String kind, List<String> deals) {

        /** The first ids; the table has all. */
        String text() {
            String text = deals.stream().limit(NAMED).collect(Collectors.joining(", "));
            return deals.size() > NAMED ? text + ", …" : text;
        }
    }
}
