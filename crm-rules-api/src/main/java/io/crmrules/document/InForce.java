package io.crmrules.document;

import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The criteria that hold somewhere in the company, by who answers, and what is decided of each. */
final class InForce {

    /** Who has to see to a requirement, as a department is made up. */
    enum Position {
        MANAGER,
        HEAD_OF_SALES,
        QUALITY_CONTROL,
        SYSTEM;

        private static Position of(Criterion criterion) {
            return switch (criterion.telling().answers()) {
                case SYSTEM -> SYSTEM;
                case HEAD_OF_SALES -> HEAD_OF_SALES;
                case QUALITY_CONTROL -> QUALITY_CONTROL;
                default -> MANAGER;
            };
        }
    }

    private final PolicyInForce policy;
    private final Wording words;
    private final Map<Position, Map<String, List<Criterion>>> byPosition = new EnumMap<>(Position.class);

    /** @param criteria all that there are; those that are off everywhere are required of nobody */
    InForce(Collection<Criterion> criteria, PolicyInForce policy, Wording words) {
        this.policy = policy;
        this.words = words;
        for (Position position : Position.values()) {
            List<Criterion> those = criteria.stream()
                    .filter(criterion -> Position.of(criterion) == position && holdsSomewhere(criterion))
                    .toList();
            if (!those.isEmpty()) {
                byPosition.put(
                        position,
                        Groups.of(those, Comparator.comparing(this::worst).thenComparing(Criterion::id)));
            }
        }
    }

    /** By position and group, the severest of a group first; only positions that somebody asks something of. */
    Map<Position, Map<String, List<Criterion>>> byPosition() {
        return byPosition;
    }

    /** In the same order. */
    List<Criterion> all() {
        return byPosition.values().stream()
                .flatMap(groups -> groups.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** Those of one position, in the same order. */
    List<Criterion> of(Position position) {
        return byPosition.getOrDefault(position, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean holdsSomewhere(Criterion criterion) {
        return policy.enabled(criterion.id(), null) || !pipelines(criterion).isEmpty();
    }

    private List<String> pipelines(Criterion criterion) {
        return policy.pipelineOverrides(criterion.id()).stream()
                .filter(pipeline -> policy.enabled(criterion.id(), pipeline))
                .toList();
    }

    /** The severity for the company; of a criterion that holds in some pipelines only, the worst of these. */
    Severity worst(Criterion criterion) {
        return policy.enabled(criterion.id(), null)
                ? policy.severity(criterion.id(), null)
                : pipelines(criterion).stream()
                        .map(pipeline -> policy.severity(criterion.id(), pipeline))
                        .min(Comparator.naturalOrder())
                        .orElse(Severity.INFO);
    }

    /** How often it is looked at, or in which pipelines only it holds. */
    String cadence(Criterion criterion) {
        if (policy.enabled(criterion.id(), null)) {
            return words.name(policy.cadence(criterion.id(), null));
        }
        return words.of(
                "pipeline.only",
                words.quoted(pipelines(criterion).stream().map(words::called).toList()));
    }

    /** Who answers for a violation, in a few words. */
    String who(Criterion criterion) {
        boolean ofUser = criterion.judgement().scope() == Scope.USER;
        String key = "who." + criterion.telling().answers();
        return words.of(ofUser && words.has(key + ".USER") ? key + ".USER" : key);
    }
}
