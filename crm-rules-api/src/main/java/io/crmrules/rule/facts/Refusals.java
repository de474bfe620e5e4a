package io.crmrules.rule.facts;

import java.util.Collection;
import java.util.Map;

/**
 * Why the deals were refused that are refused now, and whose refusal began within the {@code window} of days that the
 * rule names in {@code @facts}, or ever: a prepared fact of CRM scope.
 *
 * @param byReason how many, by their normalised reason; the empty text stands for blank reasons
 */
public record Refusals(Map<String, Integer> byReason) {

    public Refusals {
        byReason = Map.copyOf(byReason);
    }

    /** How many there are. */
    public int size() {
        return byReason.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have one of these normalised reasons. */
    public int among(Collection<String> reasons) {
        return reasons.stream()
                .distinct()
                .filter(reason -> !reason.isEmpty())
                .mapToInt(reason -> byReason.getOrDefault(reason, 0))
                .sum();
    }
}
