package io.crmrules.drools.internal.check;

import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Telling.Explanation;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The criteria of a checker: those that the policy wants and that are due, and those that explain them. A root is
 * computed whenever it is on, due or not; one that is not listed still answers.
 *
 * @param criteria by id
 * @param unlisted the ids of those that are not due themselves
 */
record CriteriaInForce(List<Criterion> criteria, Set<String> unlisted) {

    static CriteriaInForce of(Collection<Criterion> known, PolicyInForce policy, Cadence cadence) {
        Map<String, Criterion> on = new HashMap<>();
        SortedMap<String, Criterion> inForce = new TreeMap<>();
        for (Criterion criterion : known) {
            if (anywhere(criterion, policy)) {
                on.put(criterion.id(), criterion);
                if (cadence.includes(policy.cadence(criterion.id(), null))) {
                    inForce.put(criterion.id(), criterion);
                }
            }
        }
        Set<String> unlisted = new HashSet<>();
        Deque<Criterion> ahead = new ArrayDeque<>(inForce.values());
        while (!ahead.isEmpty()) {
            for (Explanation explanation : ahead.pop().telling().follows()) {
                Criterion root = on.get(explanation.criterion());
                if (root != null && inForce.putIfAbsent(root.id(), root) == null) {
                    unlisted.add(root.id());
                    ahead.add(root);
                }
            }
        }
        return new CriteriaInForce(List.copyOf(inForce.values()), unlisted);
    }

    /** The same where all of {@code judged} are run: those that are not due are not listed. */
    CriteriaInForce among(List<Criterion> judged) {
        Set<String> more = new HashSet<>(unlisted);
        judged.stream()
                .filter(criterion -> !criteria.contains(criterion))
                .forEach(criterion -> more.add(criterion.id()));
        return new CriteriaInForce(judged, more);
    }

    private static boolean anywhere(Criterion criterion, PolicyInForce policy) {
        return policy.enabled(criterion.id(), null)
                || policy.pipelineOverrides().stream().anyMatch(pipeline -> policy.enabled(criterion.id(), pipeline));
    }
}
