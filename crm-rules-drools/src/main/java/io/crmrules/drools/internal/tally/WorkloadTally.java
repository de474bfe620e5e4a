package io.crmrules.drools.internal.tally;

import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.report.Workload;
import io.crmrules.rule.Idleness;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The open deals of one owner. */
final class WorkloadTally {

    private final Map<Stage, Integer> byStage = new HashMap<>();
    private final Map<Idleness, Set<String>> idle = new EnumMap<>(Idleness.class);

    void add(Deal deal) {
        if (deal.open()) {
            byStage.merge(deal.stage(), 1, Integer::sum);
        }
    }

    /** The deal is no work in hand for this reason, perhaps told again. */
    void addIdle(Idleness idleness, Deal deal) {
        if (deal.open()) {
            idle.computeIfAbsent(idleness, key -> new LinkedHashSet<>()).add(deal.id());
        }
    }

    /** @param pipelines in their order; stages of others come last */
    Workload workload(List<Pipeline> pipelines) {
        Map<Stage, Integer> ordered = new LinkedHashMap<>();
        byStage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(inOrder(pipelines)))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return new Workload(ordered, deals(Idleness.OVERDUE), deals(Idleness.PHANTOM), deals(Idleness.STALE));
    }

    private List<String> deals(Idleness idleness) {
        return List.copyOf(idle.getOrDefault(idleness, Set.of()));
    }

    private static Comparator<Stage> inOrder(List<Pipeline> pipelines) {
        return Comparator.comparing((Stage stage) -> Integer.toUnsignedLong(pipelines.indexOf(stage.pipeline())))
                .thenComparing(stage -> stage.pipeline().id())
                .thenComparing(Stage::position);
    }
}
