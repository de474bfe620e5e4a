package io.crmrules.drools.internal.why;

import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.explain.Explanation.Line;
import io.crmrules.drools.explain.Explanation.Mark;
import io.crmrules.drools.explain.Explanation.Outcome;
import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.finding.Subjects;
import io.crmrules.drools.internal.verdict.MissingInput;
import io.crmrules.drools.internal.why.eval.Env;
import io.crmrules.drools.internal.why.eval.Matcher;
import io.crmrules.drools.internal.why.eval.NoValueException;
import io.crmrules.model.Deal;
import io.crmrules.report.Subject;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Membership;
import io.crmrules.rule.Scope;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Judges by one criterion as the engine does, but asks each condition for itself. For one thread. */
public final class Interpreter {

    private final Criterion criterion;
    private final RuleTree rule;
    private final Matcher matcher;
    private final MatchReader reader;
    private final List<String> missing;
    private final Words words;
    private final Decisions decisions;

    /**
     * @param source of the criterion's rule
     * @param missing what the criterion lacks in this CRM
     * @param decisions take note of what conditions come to
     */
    public Interpreter(
            Criterion criterion, RuleSource source, MatchReader reader, List<String> missing, Decisions decisions) {
        this.decisions = decisions;
        this.criterion = criterion;
        this.rule = RuleFile.parse(source.drl());
        this.matcher = new Matcher(rule, source.drl());
        this.reader = reader;
        this.missing = missing;
        this.words = Words.beside(
                        MissingInput.class, "notices", reader.context().language())
                .and(Words.beside(Interpreter.class, "words", reader.context().language()));
    }

    /** What it says of a fact of its scope, and why. */
    public Explanation explain(Object fact) {
        Outcome outcome = beforehand(fact);
        List<Subject> reported = new ArrayList<>();
        if (outcome == Outcome.IN_ORDER) {
            outcome = judge(fact, reported);
        }
        return new Explanation(
                criterion.id(), Concerned.label(fact), Concerned.by(fact), outcome, reported, lines(fact, outcome));
    }

    /** The conditions are told also of what is not judged: perhaps that is what surprises. */
    private List<Line> lines(Object fact, Outcome outcome) {
        List<Line> lines = new ArrayList<>();
        String key = "outcome." + outcome + (outcome == Outcome.NOT_CHECKABLE && missing.isEmpty() ? ".lost" : "");
        String lacks = missing.stream().map(words::named).collect(Collectors.joining(", "));
        lines.add(new Line(0, Mark.NOTE, words.of(key, Concerned.label(fact), lacks)));
        if (missing.isEmpty() && outcome != Outcome.OFF) {
            Values values = new Values(reader.context().format(), words);
            Phrases phrases = new Phrases(criterion, reader.context().language(), words, values);
            lines.addAll(
                    new Narrator(rule, matcher, phrases, values, words, decisions).lines(fact, Env.of(reader.check())));
        }
        return lines;
    }

    /** What is decided before a condition is asked; IN_ORDER when they are to be asked. */
    private Outcome beforehand(Object fact) {
        RunContext context = reader.context();
        if (!missing.isEmpty()) {
            return Outcome.NOT_CHECKABLE;
        } else if (fact instanceof Deal deal) {
            String pipeline = deal.pipeline().id();
            if (!context.judges(deal.pipeline()) || !context.wants(criterion, pipeline)) {
                return Outcome.OFF;
            } else if (!context.knows(criterion, deal)) {
                return Outcome.NOT_CHECKABLE;
            }
            int number = context.criteria().number(criterion.id());
            return reader.populations().of(number, deal) == Membership.OUT ? Outcome.NOT_JUDGED : Outcome.IN_ORDER;
        }
        boolean outside = fact instanceof Portfolio portfolio
                && criterion.judgement().population().ofOwners()
                && !criterion.judgement().population().includes(portfolio);
        return outside ? Outcome.NOT_JUDGED : Outcome.IN_ORDER;
    }

    private Outcome judge(Object fact, List<Subject> reported) {
        boolean unproven = false;
        try {
            for (Env match : matcher.matches(fact, Env.of(reader.check()))) {
                Object subject = matcher.reported(match);
                if (criterion.judgement().scope() == Scope.DEAL
                        && !reader.complete(criterion, (Deal) fact, match.bound())) {
                    unproven = true;
                } else if (criterion.judgement().scope() == Scope.DEAL || reader.wants(criterion, subject)) {
                    reported.add(Subjects.of(subject));
                }
            }
        } catch (NoValueException e) {
            return Outcome.FAILED;
        }
        return !reported.isEmpty() ? Outcome.VIOLATED : unproven ? Outcome.NOT_PROVEN : Outcome.IN_ORDER;
    }
}
