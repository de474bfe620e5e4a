package io.crmrules.reload;

import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of a folder by their ids, as they were read at some time. */
final class RuleSet {

    static final RuleSet NONE = new RuleSet(List.of());

    private final SortedMap<String, RuleSource> rules = new TreeMap<>();

    RuleSet(Collection<RuleSource> sources) {
        sources.forEach(source -> rules.put(source.stem(), source));
    }

    List<RuleSource> sources() {
        return List.copyOf(rules.values());
    }

    SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rules.keySet()));
    }

    /** Those of these ids. */
    RuleSet only(Collection<String> ids) {
        return new RuleSet(rules.values().stream()
                .filter(rule -> ids.contains(rule.stem()))
                .toList());
    }

    /** Those of all other ids. */
    RuleSet without(Collection<String> ids) {
        return new RuleSet(rules.values().stream()
                .filter(rule -> !ids.contains(rule.stem()))
                .toList());
    }

    RuleSet and(RuleSet others) {
        Map<String, RuleSource> all = new TreeMap<>(rules);
        all.putAll(others.rules);
        return new RuleSet(all.values());
    }

    /** The ids of those that one of these problems is about: of the rule itself, or of a file beside it. */
    SortedSet<String> wrong(List<RuleProblem> problems) {
        return rules.values().stream()
                .filter(rule -> problems.stream().anyMatch(problem -> concerns(problem, rule)))
                .map(RuleSource::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean concerns(RuleProblem problem, RuleSource rule) {
        String stem = rule.origin().substring(0, rule.origin().length() - ".drl".length());
        String rest = problem.file().startsWith(stem) ? problem.file().substring(stem.length()) : "?";
        return rest.matches("(_[a-z]{2,3})?\\.\\w+");
    }

    /** The ids of those that are there and say something else than the one of {@code before}. */
    SortedSet<String> differing(RuleSet before) {
        return rules.values().stream()
                .filter(rule -> before.rules.containsKey(rule.stem()) && !rule.equals(before.rules.get(rule.stem())))
                .map(RuleSource::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of those that {@code others} lacks. */
    SortedSet<String> beyond(RuleSet others) {
        SortedSet<String> more = new TreeSet<>(rules.keySet());
        more.removeAll(others.rules.keySet());
        return more;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleSet set && rules.equals(set.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
