package io.crmrules.drools.internal.compile;

import io.crmrules.Checklist;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.Spot;
import io.crmrules.rule.source.Trust;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The rules that can be used, and what is wrong with the others. A shipped rule that is wrong is a defect of the
 * library and refused; one of the company's own is left out and reported.
 */
public final class RuleBook {

    /** They are the same for each checker of a process: read once. */
    private static final Map<RuleSource, ParsedRule> SHIPPED = new ConcurrentHashMap<>();

    private final Map<String, ParsedRule> rules = new TreeMap<>();
    private final List<RuleProblem> problems;
    private final Map<List<String>, KieBase> compiled = new ConcurrentHashMap<>();

    private final Function<List<RuleSource>, KieBase> compiler;

    /** Throws a {@link RuleException} when a shipped rule is wrong. */
    public RuleBook(Checklist checklist) {
        this(checklist, RuleCompiler::compile);
    }

    RuleBook(Checklist checklist, Function<List<RuleSource>, KieBase> compiler) {
        this.compiler = compiler;
        problems = new ArrayList<>(checklist.problems());
        for (RuleSource source : checklist.sources()) {
            ParsedRule rule = source.shipped() ? shipped(source) : own(source);
            if (rule != null) {
                add(rule);
            }
        }
        refuseUncompiled();
        List.copyOf(rules.values()).forEach(this::refuseWrongFollows);
    }

    /** Rules that passed the gate compile all at once, which is much faster; each alone only where the engine disagrees. */
    private void refuseUncompiled() {
        List<ParsedRule> restricted = rules.values().stream()
                .filter(rule -> rule.source().trust() == Trust.RESTRICTED)
                .toList();
        if (RuleCompiler.compiles(restricted.stream().map(ParsedRule::source).toList())) {
            return;
        }
        for (ParsedRule rule : restricted) {
            List<RuleProblem> found = RuleCompiler.problems(rule.source());
            problems.addAll(found);
            if (!found.isEmpty()) {
                rules.remove(rule.criterion().id());
            }
        }
    }

    /** A shipped rule may follow from one that the checklist has been asked to leave out. */
    private void refuseWrongFollows(ParsedRule rule) {
        RuleProblem problem = rule.source().shipped() ? null : new Follows(rules).problem(rule);
        if (problem != null) {
            problems.add(problem);
            rules.remove(rule.criterion().id());
        }
    }

    private static ParsedRule shipped(RuleSource source) {
        return SHIPPED.computeIfAbsent(source, RuleBook::parsed);
    }

    private static ParsedRule parsed(RuleSource source) {
        List<RuleProblem> found = new ArrayList<>();
        ParsedRule rule = new RuleParser(source, found).parse();
        if (rule == null) {
            throw new RuleException(found);
        }
        return rule;
    }

    /** Compiled alone where it may hold anything, so that a bad file takes no other of its package with it. */
    private @Nullable ParsedRule own(RuleSource source) {
        ParsedRule rule = new RuleParser(source, problems).parse();
        if (rule == null || source.trust() == Trust.RESTRICTED) {
            return rule;
        }
        List<RuleProblem> found = RuleCompiler.problems(source);
        problems.addAll(found);
        return found.isEmpty() ? rule : null;
    }

    private void add(ParsedRule rule) {
        ParsedRule same = rules.putIfAbsent(rule.criterion().id(), rule);
        if (same != null) {
            problems.add(RuleProblem.of(
                    rule.source().origin(),
                    Spot.NOWHERE,
                    RuleFlaw.SAME_NAME,
                    List.of(rule.criterion().id(), same.source().origin()),
                    null));
        }
    }

    /** By id. */
    public List<Criterion> criteria() {
        return rules.values().stream().map(ParsedRule::criterion).toList();
    }

    /** What is wrong with the company's own rules. */
    public List<RuleProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The rules of these criteria, compiled together by whoever asks first. */
    public KieBase compile(Collection<Criterion> criteria) {
        List<String> ids = criteria.stream().map(Criterion::id).toList();
        return compiled.computeIfAbsent(
                ids,
                missing -> compiler.apply(missing.stream().map(this::source).toList()));
    }

    /**
     * The rule of a criterion, as its author wrote it.
     *
     * @throws IllegalArgumentException when there is none
     */
    public RuleSource source(String criterion) {
        ParsedRule rule = rules.get(criterion);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + criterion);
        }
        return rule.source();
    }
}
