package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.tree.RuleTree.Annotation;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.drools.internal.compile.typing.AskedNames;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.drools.internal.compile.typing.Typing;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a rule may say: who passes here speaks only of the model, in types that fit, and can find something. */
public final class Gate {

    /** Parameters that populations read by their names. */
    private static final Set<String> READ_ELSEWHERE = Set.of("lookback", "minDealAmount");

    private final RuleSource source;
    private final RuleTree tree;
    private final Flaws flaws;

    private Gate(RuleSource source, RuleTree tree) {
        this.source = source;
        this.tree = tree;
        this.flaws = new Flaws(source);
    }

    /** What is wrong with the file around the conditions; empty when nothing is. */
    public static List<RuleProblem> form(RuleSource source, RuleTree tree) {
        Flaws flaws = new Flaws(source);
        new Form(source, flaws).check(tree);
        return flaws.problems();
    }

    /** What is wrong with what the rule says; empty when nothing is. */
    public static List<RuleProblem> sense(RuleSource source, RuleTree tree, Criterion criterion) {
        Gate gate = new Gate(source, tree);
        gate.check(criterion);
        return gate.flaws.problems();
    }

    private void check(Criterion criterion) {
        AskedNames parameters = new AskedNames(flaws, criterion.spec());
        Typing typing = new Typing(flaws, parameters);
        Patterns patterns = new Patterns(flaws, typing);
        Pattern fact = new FactsOfRule(flaws, criterion.judgement().scope())
                .check(tree.when(), tree.name().place());
        Frame behind = new Conditions(flaws, typing, patterns).of(tree.when(), Frame.empty());
        tree.reports().forEach(reported -> new Reports(flaws, typing).check(reported, behind));
        annotations(patterns.everBound());
        new Texts(flaws)
                .check(source, tree, criterion.spec(), patterns.everBound().keySet());
        if (flaws.none()) {
            whole(criterion, fact, parameters);
        }
    }

    /** What only shows when each part is right by itself; one thing at a time. */
    private void whole(Criterion criterion, @Nullable Pattern fact, AskedNames parameters) {
        new Costs(flaws).check(tree.when());
        if (flaws.none() && asksNothing()) {
            flaws.add(
                    RuleFlaw.REPORTS_ALL,
                    tree.when().get(0).place(),
                    criterion.judgement().population().name(),
                    Populations.word(criterion.judgement().population()));
        }
        if (flaws.none() && fact != null && criterion.judgement().scope() == Scope.DEAL) {
            new Populations(flaws).check(fact, criterion.judgement().population(), place("judges"));
        }
        if (flaws.none()) {
            new Needs(flaws, criterion.judgement().requires()).check(tree.when());
            parameters.refuseUnused(place("parameters"), readElsewhere());
        }
    }

    private boolean asksNothing() {
        return tree.when().stream()
                .allMatch(condition -> condition instanceof Pattern pattern
                        && pattern.source() == null
                        && pattern.constraints().stream().allMatch(constraint -> constraint.binding() != null));
    }

    private Set<String> readElsewhere() {
        Set<String> read = new HashSet<>(READ_ELSEWHERE);
        for (String name : List.of("facts", "needs")) {
            Annotation annotation = Texts.annotation(tree, name);
            if (annotation != null) {
                annotation
                        .values()
                        .forEach(value -> read.addAll(Arrays.asList(value.text().split("[^\\w]+", -1))));
            }
        }
        return read;
    }

    private void annotations(Map<String, Typed> bound) {
        fits("since", bound, value -> value.kind() == Kind.MOMENT, RuleFlaw.NO_MOMENT);
        fits("actor", bound, value -> value.type().java() == User.class, RuleFlaw.NO_PERSON);
        fits("graded", bound, value -> value.type().java() == Severity.class, RuleFlaw.NO_SEVERITY);
    }

    private void fits(String name, Map<String, Typed> bound, Predicate<Typed> fits, RuleFlaw flaw) {
        Annotation annotation = Texts.annotation(tree, name);
        if (annotation == null) {
            return;
        }
        for (Word word : annotation.values()) {
            Typed value = bound.get(word.text());
            if (value != null && !fits.test(value) && value.type().java() != Object.class) {
                flaws.add(flaw, word.place(), name, word.text(), value.type().words());
            }
        }
    }

    private Place place(String annotation) {
        Annotation found = Texts.annotation(tree, annotation);
        return found == null ? tree.name().place() : found.name().place();
    }
}
