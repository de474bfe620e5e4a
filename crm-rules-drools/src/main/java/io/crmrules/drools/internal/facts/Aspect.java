package io.crmrules.drools.internal.facts;

import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Scope;
import io.crmrules.rule.facts.ContactGroup;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.LeadFlow;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is prepared for rules that look at more than one deal: a fact, or a part of one that is made only when a rule
 * speaks of it. A rule may name parameters of its own as the terms by which it is prepared.
 */
public enum Aspect {
    PORTFOLIO(Scope.USER, Portfolio.class, "", Set.of(), Map.of()),
    COPIED_TEXTS(
            Scope.USER,
            Portfolio.class,
            ".copiedTexts",
            Set.of("copiedTexts"),
            Map.of(AspectTerms.MIN_LENGTH, Parameter.Type.COUNT, AspectTerms.WINDOW, Parameter.Type.DAYS)),
    CALLS(
            Scope.USER,
            Portfolio.class,
            ".calls",
            Set.of("calls", "callsByLine", "callsOutside", "linesOutside"),
            Map.of(AspectTerms.WINDOW, Parameter.Type.DAYS)),
    CLOSED_DEALS(
            Scope.USER,
            Portfolio.class,
            ".closedDeals",
            Set.of("closedDeals", "won", "lostBefore"),
            Map.of(AspectTerms.WINDOW, Parameter.Type.DAYS)),
    CONTACT_GROUPS(Scope.CRM, ContactGroup.class, "", Set.of(), Map.of(AspectTerms.KEYS, Parameter.Type.LIST)),
    DEAL_GROUPS(
            Scope.CRM,
            DealGroup.class,
            "",
            Set.of(),
            Map.of(AspectTerms.KEYS, Parameter.Type.LIST, AspectTerms.IGNORED, Parameter.Type.LIST)),
    LEAD_FLOWS(Scope.CRM, LeadFlow.class, "", Set.of(), Map.of()),
    REFUSALS(Scope.CRM, Refusals.class, "", Set.of(), Map.of(AspectTerms.WINDOW, Parameter.Type.DAYS));

    private final Scope scope;
    private final Class<?> fact;
    private final String part;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> words;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of
    private final Map<String, Parameter.Type> terms;

    Aspect(Scope scope, Class<?> fact, String part, Set<String> words, Map<String, Parameter.Type> terms) {
        this.scope = scope;
        this.fact = fact;
        this.part = part;
        this.words = words;
        this.terms = terms;
    }

    /** The aspect of this label; null when there is none. */
    public static @Nullable Aspect labelled(String label) {
        return Stream.of(values())
                .filter(aspect -> aspect.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    /** As rules call it: "Portfolio", "Portfolio.calls". */
    public String label() {
        return fact.getSimpleName() + part;
    }

    /** The scope of the rules that it is prepared for. */
    public Scope scope() {
        return scope;
    }

    /** The type that a rule matches, by its simple name. */
    public String fact() {
        return fact.getSimpleName();
    }

    /** Whether a rule that matches the fact speaks of this part of it; of the whole fact every rule does. */
    public boolean spokenOf(Set<String> wordsOfRule) {
        return words.isEmpty() || words.stream().anyMatch(wordsOfRule::contains);
    }

    /** The names of the terms by which it is prepared, each with the type of parameter that can be one. */
    public Map<String, Parameter.Type> terms() {
        return terms;
    }
}
