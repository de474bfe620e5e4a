package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Flag;
import io.crmrules.drools.internal.compile.tree.Expression.Index;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Expression.Nothing;
import io.crmrules.drools.internal.compile.tree.Expression.Numeral;
import io.crmrules.drools.internal.compile.tree.Expression.Text;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands between operators: literals, and names with all that hangs on them. */
final class OperandParser {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");
    private static final Set<String> CODE =
            Set.of("new", "eval", "if", "else", "while", "for", "return", "throw", "try", "instanceof", "switch", "do");

    private static final Set<String> KEYWORDS = Set.of("then", "end", "when", "rule");

    /** Where names of classes begin. */
    private static final Set<String> ROOTS = Set.of("java", "javax", "jdk", "sun", "com", "org", "io", "net");

    private final Tokens tokens;
    private final ExpressionParser expressions;

    OperandParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Expression parse() {
        Expression read = start();
        while (true) {
            if (tokens.is(".") || tokens.is("!.")) {
                read = member(read, tokens.take().is("!."));
            } else if (tokens.skip("[")) {
                Expression key = expressions.parse();
                tokens.expect("]");
                read = new Index(tokens.through(read.place()), read, key);
            } else {
                return read;
            }
        }
    }

    private Expression start() {
        Token first = tokens.next();
        if (tokens.skip("(")) {
            Expression within = expressions.parse();
            tokens.expect(")");
            return within;
        }
        return switch (first.kind()) {
            case TEXT -> text(tokens.take());
            case NUMBER -> number(tokens.take());
            case WORD -> word(first);
            default -> throw tokens.nothing();
        };
    }

    private static Expression text(Token token) {
        return new Text(token.place(), Quoted.meaning(token));
    }

    private static Expression number(Token token) {
        if (!PLAIN.matcher(token.text()).matches()) {
            throw new Refusal(RuleFlaw.STRANGE_NUMBER, token.place(), token.text());
        }
        return new Numeral(token.place(), token.text());
    }

    private Expression word(Token first) {
        if (KEYWORDS.contains(first.text())) {
            throw tokens.nothing();
        } else if (CODE.contains(first.text())) {
            throw new Refusal(RuleFlaw.CODE, first.place(), first.text());
        } else if (ROOTS.contains(first.text()) && tokens.behindNext().is(".")) {
            throw new Refusal(
                    RuleFlaw.CODE,
                    first.place(),
                    first.text() + "." + tokens.ahead(2).text());
        }
        if (first.is("not")) {
            throw new Refusal(RuleFlaw.NO_OPERATOR, first.place(), first.text());
        }
        tokens.take();
        return switch (first.text()) {
            case "true", "false" -> new Flag(first.place(), first.is("true"));
            case "null" -> new Nothing(first.place());
            default -> tokens.is("(") ? call(first.place(), null, first.word(), false) : named(first);
        };
    }

    private static Expression named(Token first) {
        return new Name(first.place(), first.text());
    }

    private Expression member(Expression of, boolean nullSafe) {
        Word member = tokens.name("…").word();
        return tokens.is("(")
                ? call(of.place(), of, member, nullSafe)
                : new Member(tokens.through(of.place()), of, member, nullSafe);
    }

    private Expression call(Place from, @Nullable Expression of, Word word, boolean nullSafe) {
        tokens.expect("(");
        List<Expression> arguments = list(")");
        return new Call(tokens.through(from), of, word, nullSafe, arguments);
    }

    /** Expressions with commas between them, until the bracket that closes them. */
    List<Expression> list(String closing) {
        List<Expression> read = new ArrayList<>();
        if (tokens.skip(closing)) {
            return read;
        }
        do {
            read.add(expressions.parse());
        } while (tokens.skip(","));
        tokens.expect(closing);
        return read;
    }
}
