package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.parse.Token.Kind;
import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Condition.Accumulate;
import io.crmrules.drools.internal.compile.tree.Condition.All;
import io.crmrules.drools.internal.compile.tree.Condition.Either;
import io.crmrules.drools.internal.compile.tree.Condition.None;
import io.crmrules.drools.internal.compile.tree.Condition.Some;
import io.crmrules.drools.internal.compile.tree.Condition.Total;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionParser {

    private static final Set<String> UNKNOWN =
            Set.of("eval", "forall", "do", "if", "else", "break", "entry-point", "query");

    private final Tokens tokens;
    private final PatternParser patterns;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
        this.patterns = new PatternParser(tokens);
    }

    /** Those of the rule; stops before {@code then}. */
    List<Condition> parse() {
        List<Condition> read = new ArrayList<>();
        while (!tokens.is("then") && tokens.next().kind() != Kind.END) {
            if (tokens.is("violations") || tokens.is("end")) {
                throw tokens.expected("then");
            }
            read.add(either());
            tokens.skip(";");
        }
        return read;
    }

    private Condition either() {
        tokens.enter();
        Condition read = joined("or", () -> joined("and", this::one, All::new), Either::new);
        tokens.leave();
        return read;
    }

    private Condition joined(
            String word, Supplier<Condition> part, BiFunction<Place, List<Condition>, Condition> join) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (tokens.is(word) || tokens.is(word.equals("or") ? "||" : "&&")) {
            tokens.take();
            parts.add(part.get());
        }
        return parts.size() == 1
                ? parts.get(0)
                : join.apply(tokens.through(parts.get(0).place()), parts);
    }

    private Condition one() {
        Token first = tokens.next();
        if (UNKNOWN.contains(first.text()) && first.kind() == Kind.WORD) {
            throw new Refusal(RuleFlaw.NO_CONDITION, first.place(), first.text());
        } else if (tokens.skip("(")) {
            Condition within = either();
            tokens.expect(")");
            return within;
        } else if (first.is("not") || first.is("exists")) {
            return quantified(tokens.take());
        } else if (first.is("accumulate") && tokens.behindNext().is("(")) {
            return accumulate();
        }
        return patterns.parse();
    }

    private Condition quantified(Token first) {
        Token next = tokens.next();
        if (next.is("not") || next.is("exists") || next.is("accumulate")) {
            throw new Refusal(RuleFlaw.NO_CONDITION, first.place(), first.text() + " " + next.text());
        }
        tokens.enter();
        Condition within = one();
        tokens.leave();
        Place place = tokens.through(first.place());
        return first.is("not") ? new None(place, within) : new Some(place, within);
    }

    /** {@code accumulate( Task() from $deal.tasks; $n : count( 1 ); $n > 3 )}. */
    private Condition accumulate() {
        Place from = tokens.take().place();
        tokens.expect("(");
        Condition source = either();
        separator();
        List<Total> totals = new ArrayList<>();
        do {
            totals.add(total());
        } while (tokens.skip(","));
        List<Condition.Constraint> constraints = tokens.skip(";") ? patterns.constraints(")") : List.of();
        tokens.expect(")");
        return new Accumulate(tokens.through(from), source, totals, constraints);
    }

    private void separator() {
        if (tokens.is("init") || (tokens.is(",") && tokens.behindNext().is("init"))) {
            throw new Refusal(RuleFlaw.CODE, tokens.next().place(), "init");
        } else if (!tokens.skip(",")) {
            tokens.expect(";");
        }
    }

    private Total total() {
        Word binding = tokens.name("$n").word();
        tokens.expect(":");
        Word function = tokens.name("count").word();
        tokens.expect("(");
        return new Total(binding, function, patterns.arguments());
    }
}
