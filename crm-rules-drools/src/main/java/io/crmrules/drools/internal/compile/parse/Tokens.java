package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.parse.Token.Kind;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Set;

/** The tokens of a file, and how far they have been read. */
final class Tokens {

    /** Deeper nests nobody who writes a rule, and Drools' own parser takes twice as long for each further bracket. */
    private static final int DEEPEST = 12;

    private static final Set<String> AFTER =
            Set.of("then", "when", "from", "end", "not", "exists", "and", "or", "rule");

    private final List<Token> tokens;
    private int at;
    private int depth;

    Tokens(String file) {
        tokens = Lexer.tokens(file);
    }

    Token next() {
        return tokens.get(at);
    }

    Token behindNext() {
        return ahead(1);
    }

    Token ahead(int count) {
        return tokens.get(Math.min(at + count, tokens.size() - 1));
    }

    Token last() {
        return tokens.get(Math.max(at - 1, 0));
    }

    boolean is(String expected) {
        return next().is(expected);
    }

    Token take() {
        Token taken = next();
        at = Math.min(at + 1, tokens.size() - 1);
        return taken;
    }

    /** Whether it stood there, and has been read. */
    boolean skip(String expected) {
        boolean there = is(expected);
        if (there) {
            take();
        }
        return there;
    }

    /** A bracket, a comma or a keyword that has to stand here. */
    Token expect(String expected) {
        if (is(expected)) {
            return take();
        }
        throw expected.equals(")") || expected.equals("]") ? unclosed(expected) : expected(expected);
    }

    Refusal expected(String expected) {
        return at == tokens.size() - 1
                ? new Refusal(RuleFlaw.FILE_ENDS, end(), expected)
                : new Refusal(RuleFlaw.EXPECTED_OTHER, next().place(), next().text(), expected);
    }

    /** An operand has to stand here, and does not. */
    Refusal nothing() {
        Token next = next();
        return next.kind() == Kind.END ? expected(")") : new Refusal(RuleFlaw.NOTHING_THERE, next.place(), next.text());
    }

    Refusal unclosed(String bracket) {
        Token next = next();
        boolean split = next.kind() == Kind.NUMBER || next.text().startsWith("_");
        if (last().kind() == Kind.NUMBER && split) {
            return new Refusal(RuleFlaw.STRANGE_NUMBER, last().place(), last().text() + " " + next.text());
        }
        boolean more = (next.kind() == Kind.WORD && !AFTER.contains(next.text())) || next.is("!");
        if (more && bracket.equals(")")) {
            return new Refusal(RuleFlaw.NO_COMMA, next.place(), next.text());
        } else if (next.kind() == Kind.END) {
            return expected(bracket);
        }
        return new Refusal(RuleFlaw.NO_CLOSING_BRACKET, end(), bracket, next().text());
    }

    /** Right behind what was read last: there something is missing. */
    private Place end() {
        Place last = last().place();
        return new Place(last.line(), last.column() + last.to() - last.from(), last.to(), last.to());
    }

    /** A name that has to stand here. */
    Token name(String what) {
        if (next().kind() != Kind.WORD) {
            throw expected(what);
        }
        return take();
    }

    /** One level deeper, until {@link #leave}. */
    void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new Refusal(RuleFlaw.TOO_DEEP, next().place(), String.valueOf(DEEPEST));
        }
    }

    void leave() {
        depth--;
    }

    /** From here to what was read last. */
    Place through(Place from) {
        return from.through(last().place());
    }
}
