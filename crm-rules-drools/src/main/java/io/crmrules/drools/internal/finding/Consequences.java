package io.crmrules.drools.internal.finding;

import io.crmrules.report.DealRef;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which violations of a deal follow from another one of it, by what {@code @follows} says of their criteria. */
public final class Consequences {

    /** The first violation of each criterion. */
    private final Map<String, Violation> byCriterion = new HashMap<>();

    private Consequences(List<Violation> ofOneDeal) {
        ofOneDeal.forEach(
                violation -> byCriterion.putIfAbsent(violation.criterion().id(), violation));
    }

    /** The same violations in the same order, with the roots of those that follow from another one. */
    public static List<Violation> resolved(List<Violation> violations) {
        if (violations.stream()
                .allMatch(violation -> violation.criterion().telling().follows().isEmpty())) {
            return violations;
        }
        List<Violation> resolved = new ArrayList<>(violations.size());
        Map<String, Consequences> byDeal = new HashMap<>();
        Violators.among(violations).forEach(group -> byDeal.put(deal(group.get(0)), new Consequences(group)));
        for (Violation violation : violations) {
            Consequences ofDeal = byDeal.get(deal(violation));
            Violation root = ofDeal == null ? violation : ofDeal.root(violation);
            resolved.add(
                    root.equals(violation)
                            ? violation
                            : violation.toBuilder().follows(root.fingerprint()).build());
        }
        return resolved;
    }

    private static String deal(Violation violation) {
        DealRef deal = violation.deal();
        return deal == null ? "" : deal.id();
    }

    private Violation root(Violation violation) {
        Set<String> passed = new HashSet<>(); // a chain that leads back to itself is refused earlier
        Violation root = violation;
        for (Violation next = root; next != null && passed.add(next.criterion().id()); next = explanation(next)) {
            root = next;
        }
        return root;
    }

    private @Nullable Violation explanation(Violation violation) {
        for (String criterion : violation.criterion().telling().follows()) {
            Violation explanation = byCriterion.get(criterion);
            if (explanation != null) {
                return explanation;
            }
        }
        return null;
    }
}
