package io.crmrules.drools.internal.tally;

import io.crmrules.model.Deal;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import java.util.HashMap;
import java.util.Map;

/** How many deals of each population there are, by pipeline, because a pipeline may have switched a criterion off. */
@SuppressWarnings("EnumOrdinal") // an array by ordinal, because it is counted for every deal
final class DealCounts {

    private static final Population[] POPULATIONS = Population.values();

    private final Map<String, int[]> byPipeline = new HashMap<>();
    private final Map<String, Integer> notCheckable = new HashMap<>();

    void add(Deal deal) {
        int[] counts = byPipeline.computeIfAbsent(deal.pipeline().id(), id -> new int[POPULATIONS.length]);
        for (Population population : POPULATIONS) {
            if (population.includes(deal)) {
                counts[population.ordinal()]++;
            }
        }
    }

    /** A deal of the criterion's population cannot be judged: it lost records that the criterion requires. */
    void addNotCheckable(Criterion criterion) {
        notCheckable.merge(criterion.id(), 1, Integer::sum);
    }

    int notCheckable(Criterion criterion) {
        return notCheckable.getOrDefault(criterion.id(), 0);
    }

    /** How many deals the criterion judges. */
    int judged(Criterion criterion, PolicyInForce policy) {
        int judged = -notCheckable(criterion);
        for (Map.Entry<String, int[]> pipeline : byPipeline.entrySet()) {
            if (policy.enabled(criterion.id(), pipeline.getKey())) {
                judged += pipeline.getValue()[criterion.judgement().population().ordinal()];
            }
        }
        return judged;
    }

    int of(Population population) {
        return byPipeline.values().stream()
                .mapToInt(counts -> counts[population.ordinal()])
                .sum();
    }
}
