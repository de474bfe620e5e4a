package io.crmrules.drools.internal.finding;

import io.crmrules.report.DealRef;
import io.crmrules.report.Violation;
import io.crmrules.rule.Telling.Explanation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which violations of a deal follow from another one of it, by what {@code @follows} says of their criteria: both are
 * open, or both settled. Who answers for the root answers for what follows from it.
 */
public final class Consequences {

    private final Map<String, List<Violation>> byCriterion = new HashMap<>();

    private Consequences(List<Violation> ofOneDeal) {
        ofOneDeal.forEach(violation -> byCriterion
                .computeIfAbsent(violation.criterion().id(), id -> new ArrayList<>(1))
                .add(violation));
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
            resolved.add(root.equals(violation) ? violation : following(violation, root));
        }
        return resolved;
    }

    private static Violation following(Violation violation, Violation root) {
        return violation.toBuilder()
                .follows(root.fingerprint())
                .answers(root.answers())
                .cause(root.cause())
                .build();
    }

    private static String deal(Violation violation) {
        DealRef deal = violation.deal();
        return deal == null ? "" : deal.id();
    }

    private Violation root(Violation violation) {
        Set<String> passed = new HashSet<>(); // a chain that leads back to itself is refused earlier
        Violation root = violation;
        for (Violation next = root; next != null && passed.add(next.criterion().id()); next = cause(next)) {
            root = next;
        }
        return root;
    }

    private @Nullable Violation cause(Violation violation) {
        for (Explanation explanation : violation.criterion().telling().follows()) {
            for (Violation cause : byCriterion.getOrDefault(explanation.criterion(), List.of())) {
                if (explains(explanation, cause, violation)) {
                    return cause;
                }
            }
        }
        return null;
    }

    private static boolean explains(Explanation explanation, Violation cause, Violation violation) {
        return cause.standing() == violation.standing()
                && (!explanation.sameSubject() || cause.subject().equals(violation.subject()))
                && (!explanation.openOnly() || violation.open())
                && (explanation.condition() == null
                        || Boolean.TRUE.equals(violation.evidence().get(explanation.condition())));
    }
}
