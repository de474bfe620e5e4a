package io.crmrules.report;

import io.crmrules.model.Stage;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The open deals of one owner: how many stand where, and which of them are not being worked on. Ids of deals are in the
 * order of the source; the lists may overlap, and are empty when no criterion in force tells: a rule says with
 * {@code @idle} that its findings do.
 *
 * @param byStage how many open deals stand on it, in the order of pipelines and stages; only stages with deals
 * @param overdue the deals with an overdue task
 * @param phantom the deals that seem to be made up
 * @param stale the deals that nobody has worked on for too long
 */
public record Workload(Map<Stage, Integer> byStage, List<String> overdue, List<String> phantom, List<String> stale) {

    private static final Workload NONE = new Workload(Map.of(), List.of(), List.of(), List.of());

    /**
     * Copies the map, in its order, and the lists.
     *
     * @throws NullPointerException when one of them or an entry of a list is null
     */
    public Workload {
        byStage = Collections.unmodifiableMap(new LinkedHashMap<>(byStage));
        overdue = List.copyOf(overdue);
        phantom = List.copyOf(phantom);
        stale = List.copyOf(stale);
    }

    /** The workload of somebody without open deals. */
    public static Workload none() {
        return NONE;
    }

    /** How many open deals there are on all stages, whatever their pipelines. */
    public int openDeals() {
        return byStage.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many of them are really being worked on: neither overdue nor phantom nor stale. A deal that is two of these
     * counts once.
     */
    public int working() {
        Set<String> idle = new HashSet<>(overdue);
        idle.addAll(phantom);
        idle.addAll(stale);
        return openDeals() - idle.size();
    }
}
