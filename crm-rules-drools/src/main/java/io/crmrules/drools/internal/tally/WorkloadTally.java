package io.crmrules.drools.internal.tally;

import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.report.Workload;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The open deals of one owner. */
final class WorkloadTally {

    /** The criteria that tell which open deals are not being worked on. */
    private static final String OVERDUE = "overdue-task";

    private static final String PHANTOM = "phantom-deal";
    private static final String STALE = "stale-deal";
    static final Set<String> CRITERIA = Set.of(OVERDUE, PHANTOM, STALE);

    private final Map<Stage, Integer> byStage = new HashMap<>();
    private final Map<String, Set<String>> idle = new HashMap<>();

    void add(Deal deal) {
        if (deal.open()) {
            byStage.merge(deal.stage(), 1, Integer::sum);
        }
    }

    /** The deal violates one of the {@link #CRITERIA}, perhaps again. */
    void addIdle(String criterion, Deal deal) {
        if (deal.open()) {
            idle.computeIfAbsent(criterion, key -> new LinkedHashSet<>()).add(deal.id());
        }
    }

    /** @param pipelines in their order; stages of others come last */
    Workload workload(List<Pipeline> pipelines) {
        Map<Stage, Integer> ordered = new LinkedHashMap<>();
        byStage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(inOrder(pipelines)))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return new Workload(ordered, deals(OVERDUE), deals(PHANTOM), deals(STALE));
    }

    private List<String> deals(String criterion) {
        return List.copyOf(idle.getOrDefault(criterion, Set.of()));
    }

    private static Comparator<Stage> inOrder(List<Pipeline> pipelines) {
        return Comparator.comparing((Stage stage) -> Integer.toUnsignedLong(pipelines.indexOf(stage.pipeline())))
                .thenComparing(stage -> stage.pipeline().id())
                .thenComparing(Stage::position);
    }
}
