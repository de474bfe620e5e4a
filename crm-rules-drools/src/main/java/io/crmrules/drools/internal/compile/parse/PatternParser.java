package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.tree.Condition.Constraint;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Source;
import io.crmrules.drools.internal.compile.tree.Condition.Source.Collect;
import io.crmrules.drools.internal.compile.tree.Condition.Source.From;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code $task : Task( open, $due : dueAt ) from $deal.tasks}. */
final class PatternParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    PatternParser(Tokens tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(tokens);
    }

    Pattern parse() {
        tokens.enter();
        Place from = tokens.next().place();
        Word binding = tokens.behindNext().is(":") ? binding() : null;
        Word type = type();
        tokens.expect("(");
        List<Constraint> constraints = constraints(")");
        tokens.expect(")");
        refuseAnnotation();
        Source source = tokens.skip("from") ? source() : null;
        tokens.leave();
        return new Pattern(tokens.through(from), binding, type, constraints, source);
    }

    private Word binding() {
        Word name = tokens.name("$").word();
        tokens.expect(":");
        return name;
    }

    /** {@code Task}, {@code DealGroup.Member}. */
    private Word type() {
        Token first = tokens.name("Deal( ... )");
        StringBuilder name = new StringBuilder(first.text());
        while (tokens.skip(".")) {
            name.append('.').append(tokens.name("…").text());
        }
        return new Word(tokens.through(first.place()), name.toString());
    }

    private void refuseAnnotation() {
        Token next = tokens.next();
        if (next.is("@")) {
            throw new Refusal(
                    RuleFlaw.MISPLACED_ANNOTATION,
                    next.place(),
                    "@" + tokens.behindNext().text());
        } else if (next.is("over")) {
            throw new Refusal(RuleFlaw.NO_CONDITION, next.place(), "over");
        }
    }

    private Source source() {
        Token next = tokens.next();
        if (next.is("collect") && tokens.behindNext().is("(")) {
            tokens.take();
            tokens.take();
            Pattern each = parse();
            tokens.expect(")");
            return new Collect(each);
        } else if (next.is("accumulate") || next.is("entry-point") || next.is("entry")) {
            throw new Refusal(RuleFlaw.NO_SOURCE, next.place(), next.text());
        }
        return new From(expressions.values());
    }

    /** With commas between them; stops before what closes them. */
    List<Constraint> constraints(String closing) {
        List<Constraint> read = new ArrayList<>();
        if (tokens.is(closing)) {
            return read;
        }
        do {
            read.add(constraint());
        } while (tokens.skip(","));
        return read;
    }

    private Constraint constraint() {
        Place from = tokens.next().place();
        @Nullable Word binding = tokens.behindNext().is(":") ? binding() : null;
        Expression expression = expressions.parse();
        return new Constraint(tokens.through(from), binding, expression);
    }

    /** Of a function, with the bracket that closes them. */
    List<Expression> arguments() {
        List<Expression> read = new ArrayList<>();
        if (tokens.skip(")")) {
            return read;
        }
        do {
            read.add(expressions.parse());
        } while (tokens.skip(","));
        tokens.expect(")");
        return read;
    }
}
