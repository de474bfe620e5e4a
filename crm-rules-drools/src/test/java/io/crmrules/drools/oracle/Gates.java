package io.crmrules.drools.oracle;

import io.crmrules.policy.Severity;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What holds the day: open CRITICAL findings that are looked at during the day or at its end, and for which not the
 * system answers.
 *
 * @param blocking how many findings hold the day of somebody, by who answers and then by criterion
 * @param needed criteria that are on and without which nobody can say
 * @param might other criteria that are on and could hold it
 * @param told whether the oracles say of everything that could hold it what became of it
 */
record Gates(Map<String, SortedMap<String, Integer>> blocking, Set<String> needed, Set<String> might, boolean told) {

    static final Gates NONE = new Gates(Map.of(), Set.of(), Set.of(), true);

    /** Looked at once a week or a month. */
    private static final Set<String> SELDOM = Set.of(
            "junk-task",
            "copy-pasted-comment",
            "incomplete-contact",
            "incomplete-company",
            "phantom-deal",
            "duplicate-deal",
            "duplicate-contact",
            "too-many-other-reasons",
            "silent-lead-source",
            "lead-typed-by-hand",
            "call-outside-company-line",
            "call-without-recording");

    static Gates of(Scenario scenario, Map<Finding, Set<Told>> told) {
        Map<String, SortedMap<String, Integer>> blocking = new TreeMap<>();
        boolean known = true;
        for (Map.Entry<Finding, Set<Told>> entry : told.entrySet()) {
            String criterion = entry.getKey().criterion();
            Told any = entry.getValue().iterator().next();
            boolean holds = !SELDOM.contains(criterion) && any.circumstances().severity() == Severity.CRITICAL;
            if (holds && any.fate() == null) {
                known = false;
            } else if (holds
                    && any.fate().settledAt() == null
                    && !any.fate().answers().equals("SYSTEM")) {
                blocking.computeIfAbsent(any.fate().answers(), who -> new TreeMap<>())
                        .merge(criterion, 1, Integer::sum);
            }
        }
        return new Gates(blocking, on(scenario, scenario.company().dayGateNeeds()), might(scenario), known);
    }

    private static Set<String> on(Scenario scenario, Set<String> criteria) {
        return criteria.stream()
                .filter(criterion -> scenario.everywhere(criterion).anyMatch(Decision::holds))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> might(Scenario scenario) {
        return scenario.decisions().keySet().stream()
                .filter(criterion -> !SELDOM.contains(criterion)
                        && !scenario.company().dayGateNeeds().contains(criterion))
                .filter(criterion -> scenario.everywhere(criterion)
                        .anyMatch(decision -> decision.holds() && critical(decision, scenario)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean critical(Decision decision, Scenario scenario) {
        return decision.severity() == Severity.CRITICAL
                || (decision.oracle() instanceof RequiredFieldMissing
                        && scenario.company().requiredFields().stream()
                                .anyMatch(field -> field.severity() == Severity.CRITICAL));
    }

    /** What holds the day of the company. */
    SortedMap<String, Integer> ofCompany() {
        SortedMap<String, Integer> all = new TreeMap<>();
        blocking.values().forEach(one -> one.forEach((criterion, count) -> all.merge(criterion, count, Integer::sum)));
        return all;
    }

    SortedMap<String, Integer> of(String user) {
        return blocking.getOrDefault("USER " + user, new TreeMap<>());
    }
}
