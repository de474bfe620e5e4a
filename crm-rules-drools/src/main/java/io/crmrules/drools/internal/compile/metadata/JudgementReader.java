package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.drools.internal.facts.Aspect;
import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.CriterionBuilder;
import io.crmrules.rule.Population;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleFlaw;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads whom a rule judges, and what it must know to do so. */
final class JudgementReader {

    private static final String FIELDS = "FIELDS";

    private final Annotations annotations;
    private final Vocabulary known;
    private final CriterionSpec spec;

    JudgementReader(Annotations annotations, Vocabulary known, CriterionSpec spec) {
        this.annotations = annotations;
        this.known = known;
        this.spec = spec;
    }

    void read(CriterionBuilder into) {
        Scope scope = annotations.one("scope", Scope.class, Scope.DEAL);
        Set<String> requires = annotations.words("requires");
        into.scope(scope)
                .population(population(scope))
                .requires(kinds(requires))
                .absence(new AbsenceReader(annotations, known).read())
                .facts(new FactsReader(annotations, spec).read(scope, known.words()))
                .asksFields(requires.contains(FIELDS))
                .needs(needs());
    }

    private Population population(Scope scope) {
        Population population = annotations.one("judges", Population.class, populationOf(scope));
        boolean fits = scope == Scope.USER
                ? population.ofOwners()
                : scope == Scope.CRM ? !population.ofOwners() : population.ofDeals();
        if (!fits) {
            annotations.problem(
                    "judges",
                    RuleFlaw.OTHER_JUDGED,
                    null,
                    population.name(),
                    scope.name(),
                    populationOf(scope).name());
        }
        return population;
    }

    /** Whom a rule judges that does not say so: by the fact that it matches. */
    private Population populationOf(Scope scope) {
        return switch (scope) {
            case DEAL -> Population.DEALS;
            case USER -> Population.OWNERS;
            case CRM ->
                Stream.of(
                                Map.entry(Aspect.DEAL_GROUPS, Population.OPEN_DEALS_WITH_CONTACTS),
                                Map.entry(Aspect.LEAD_FLOWS, Population.LEAD_SOURCES),
                                Map.entry(Aspect.REFUSALS, Population.CRM))
                        .filter(entry -> known.words().contains(entry.getKey().fact()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Population.CONTACTS);
        };
    }

    private Set<DataKind> kinds(Set<String> words) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        for (String word : words) {
            if (!word.equals(FIELDS)) {
                kinds.add(annotations.constant("requires", DataKind.class, word, DataKind.TASKS));
            }
        }
        return kinds;
    }

    /** A role, a type of stages, or a list among the rule's own parameters. */
    private Set<String> needs() {
        Set<String> words = new TreeSet<>();
        Arrays.stream(Role.values()).map(Enum::name).forEach(words::add);
        Arrays.stream(Stage.Type.values()).map(Enum::name).forEach(words::add);
        spec.parameters().stream()
                .filter(parameter -> parameter.defaultValue() instanceof Collection)
                .map(Parameter::name)
                .forEach(words::add);
        Set<String> needs = annotations.words("needs");
        for (String word : needs) {
            if (!words.contains(word)) {
                annotations.unknown("needs", word, words);
            }
        }
        return needs;
    }
}
