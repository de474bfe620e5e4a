package io.crmrules.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from what. */
final class RootCauses {

    private RootCauses() {}

    /** Those that follow from none of the others, in their order, each with what follows from it, the worst first. */
    static List<RootCause> of(List<Violation> violations) {
        Set<String> found = violations.stream().map(Violation::fingerprint).collect(Collectors.toSet());
        Map<String, List<Violation>> consequences = violations.stream()
                .filter(violation -> violation.follows() != null && found.contains(violation.follows()))
                .sorted(Comparator.comparing(Violation::severity))
                .collect(Collectors.groupingBy(violation -> String.valueOf(violation.follows())));
        return violations.stream()
                .filter(violation -> violation.follows() == null || !found.contains(violation.follows()))
                .map(root -> new RootCause(root, consequences.getOrDefault(root.fingerprint(), List.of())))
                .toList();
    }
}
