package io.crmrules.drools.internal.facts;

import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is prepared for a group of criteria of one scope: aspects of facts, each by terms on which all of the group
 * agree. Facts of another preparation are none of their business.
 */
public final class Preparation {

    private final Map<Aspect, AspectTerms> aspects = new EnumMap<>(Aspect.class);
    private final List<Criterion> criteria = new ArrayList<>();

    private Preparation() {}

    /** As few as there can be for these criteria, each of which is in one of them. */
    public static List<Preparation> of(Collection<Criterion> criteria, PolicyInForce policy) {
        List<Preparation> all = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Map<Aspect, AspectTerms> asked = asked(criterion, policy);
            Preparation fitting = all.stream()
                    .filter(preparation -> preparation.agrees(asked))
                    .findFirst()
                    .orElseGet(() -> {
                        Preparation added = new Preparation();
                        all.add(added);
                        return added;
                    });
            fitting.aspects.putAll(asked);
            fitting.criteria.add(criterion);
        }
        return all;
    }

    private static Map<Aspect, AspectTerms> asked(Criterion criterion, PolicyInForce policy) {
        Map<Aspect, AspectTerms> asked = new HashMap<>();
        criterion.judgement().facts().forEach((label, terms) -> {
            Aspect aspect = Objects.requireNonNull(Aspect.labelled(label), label); // checked when the rule was read
            asked.put(aspect, AspectTerms.of(criterion.id(), terms, policy));
        });
        return asked;
    }

    private boolean agrees(Map<Aspect, AspectTerms> asked) {
        return asked.entrySet().stream()
                .allMatch(entry ->
                        aspects.getOrDefault(entry.getKey(), entry.getValue()).equals(entry.getValue()));
    }

    /** In the order in which they were given. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Without what is asked for by criteria alone that nobody wants. */
    Preparation without(Set<String> unwanted, PolicyInForce policy) {
        List<Criterion> wanted = criteria.stream()
                .filter(criterion -> !unwanted.contains(criterion.id()))
                .toList();
        Preparation left = new Preparation();
        left.criteria.addAll(wanted);
        wanted.forEach(criterion -> left.aspects.putAll(asked(criterion, policy)));
        return left;
    }

    /** By which terms the aspect is prepared; null when nobody asks for it. */
    @Nullable
    AspectTerms terms(Aspect aspect) {
        return aspects.get(aspect);
    }

    boolean asksFor(Aspect aspect) {
        return aspects.containsKey(aspect);
    }

    /** Whether what is kept of open deals is asked for. */
    boolean asksForOpenDeals() {
        return asksFor(Aspect.PORTFOLIO) || asksFor(Aspect.DEAL_GROUPS);
    }
}
