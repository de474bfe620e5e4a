package io.crmrules.examples.harness.whatif;

import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What another policy would have found of the same CRM at the same moment: the same finding has the same fingerprint.
 *
 * @param both how many findings both have
 * @param only what this policy alone finds
 * @param other what the other policy alone finds
 */
public record Difference(int both, List<Violation> only, List<Violation> other) {

    /** The difference between two runs over one CRM. */
    public static Difference between(ViolationReport report, ViolationReport other) {
        return between(report, other, Violation::fingerprint);
    }

    /** The same where the rules have other names: by whom they hit. */
    public static Difference bySubject(ViolationReport report, ViolationReport other) {
        return between(report, other, found -> Arrays.asList(found.subject(), found.deal(), found.key()));
    }

    private static Difference between(
            ViolationReport report, ViolationReport other, Function<Violation, Object> identity) {
        Set<Object> here = identities(report, identity);
        Set<Object> there = identities(other, identity);
        return new Difference(
                (int) here.stream().filter(there::contains).count(),
                without(report, there, identity),
                without(other, here, identity));
    }

    private static Set<Object> identities(ViolationReport report, Function<Violation, Object> identity) {
        return report.violations().stream().map(identity).collect(Collectors.toSet());
    }

    private static List<Violation> without(
            ViolationReport report, Set<Object> known, Function<Violation, Object> identity) {
        return report.violations().stream()
                .filter(violation -> !known.contains(identity.apply(violation)))
                .toList();
    }

    /** How many of something each has alone. */
    public record Count(int only, int other) {
        private Count and(Count more) {
            return new Count(only + more.only, other + more.other);
        }
    }

    /** Counts what differs by something, in the order of that. */
    public <K> Map<K, Count> by(Function<Violation, K> key, Comparator<K> order) {
        Map<K, Count> counts = new TreeMap<>(order);
        only.forEach(found -> counts.merge(key.apply(found), new Count(1, 0), Count::and));
        other.forEach(found -> counts.merge(key.apply(found), new Count(0, 1), Count::and));
        return counts;
    }
}
