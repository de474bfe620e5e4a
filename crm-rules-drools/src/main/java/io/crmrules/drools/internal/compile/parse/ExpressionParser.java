package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.And;
import io.crmrules.drools.internal.compile.tree.Expression.Arithmetic;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.In;
import io.crmrules.drools.internal.compile.tree.Expression.Negative;
import io.crmrules.drools.internal.compile.tree.Expression.Not;
import io.crmrules.drools.internal.compile.tree.Expression.Or;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what binds operands together: {@code ||}, {@code &&}, comparisons, arithmetic, {@code !}. */
final class ExpressionParser {

    /** More a policy's list should hold. */
    private static final int MOST = 100;

    private static final Map<String, Operator> OPERATORS = operators();
    private static final Set<String> MISSPELT = Set.of(
            "=",
            "<>",
            "&",
            "|",
            "and",
            "or",
            "is",
            "equals",
            "eq",
            "~",
            "like",
            "startsWith",
            "endsWith",
            "excludes",
            "str",
            "soundslike",
            "?");

    private final Tokens tokens;
    private final OperandParser operands;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens, this);
    }

    private static Map<String, Operator> operators() {
        Map<String, Operator> bySign = new HashMap<>();
        for (Operator operator : Operator.values()) {
            bySign.put(operator.sign(), operator);
        }
        return bySign;
    }

    /** One expression; what follows it ends it for sure. */
    Expression parse() {
        Expression read = values();
        refuseMisspelt();
        return read;
    }

    /** One expression, behind which the next condition may begin. */
    Expression values() {
        tokens.enter();
        Expression read = joined("||", () -> joined("&&", this::comparison, And::new), Or::new);
        tokens.leave();
        return read;
    }

    private Expression joined(
            String sign, Supplier<Expression> part, BiFunction<Place, List<Expression>, Expression> join) {
        List<Expression> parts = new ArrayList<>(List.of(part.get()));
        while (tokens.skip(sign)) {
            refuseHalf();
            parts.add(part.get());
            if (parts.size() > MOST) {
                throw new Refusal(RuleFlaw.TOO_LONG, tokens.last().place(), String.valueOf(parts.size()));
            }
        }
        return parts.size() == 1
                ? parts.get(0)
                : join.apply(tokens.through(parts.get(0).place()), parts);
    }

    /** {@code size > 3 && < 5}. */
    private void refuseHalf() {
        Token next = tokens.next();
        if (OPERATORS.containsKey(next.text()) && next.kind() == Token.Kind.SIGN) {
            throw new Refusal(RuleFlaw.HALF_COMPARISON, next.place(), next.text());
        }
    }

    private void refuseMisspelt() {
        Token next = tokens.next();
        if (MISSPELT.contains(next.text()) && next.kind() != Token.Kind.TEXT) {
            throw new Refusal(RuleFlaw.NO_OPERATOR, next.place(), next.text());
        }
    }

    private Expression comparison() {
        Expression left = sum();
        Token sign = tokens.next();
        boolean negated = sign.is("not") && isOperator(tokens.behindNext());
        if (negated) {
            tokens.take();
        } else if (!isOperator(sign)) {
            return left;
        }
        Token operator = tokens.take();
        Expression compared = operator.is("in") ? in(left, negated) : compared(left, negated, operator);
        if (isOperator(tokens.next())) {
            throw new Refusal(
                    RuleFlaw.COMPARED_TWICE,
                    tokens.next().place(),
                    tokens.next().text());
        }
        return compared;
    }

    private static boolean isOperator(Token token) {
        return token.is("in") || (token.kind() != Token.Kind.TEXT && OPERATORS.containsKey(token.text()));
    }

    private Expression compared(Expression left, boolean negated, Token sign) {
        Operator operator = OPERATORS.get(sign.text());
        if (operator == null) {
            throw tokens.expected("==");
        }
        Expression right = sum();
        return new Comparison(tokens.through(left.place()), operator, negated, sign.place(), left, right);
    }

    private Expression in(Expression value, boolean negated) {
        tokens.expect("(");
        List<Expression> options = operands.list(")");
        return new In(tokens.through(value.place()), negated, value, options);
    }

    private Expression sum() {
        return computed(() -> computed(this::signed, "*", "/", "%"), "+", "-");
    }

    private Expression computed(Supplier<Expression> operand, String... signs) {
        Expression left = operand.get();
        while (List.of(signs).contains(tokens.next().text()) && tokens.next().kind() == Token.Kind.SIGN) {
            Word sign = tokens.take().word();
            Expression right = operand.get();
            left = new Arithmetic(tokens.through(left.place()), sign, left, right);
        }
        return left;
    }

    private Expression signed() {
        Token sign = tokens.next();
        @Nullable Expression signed = null;
        tokens.enter();
        if (tokens.skip("!")) {
            signed = new Not(tokens.through(sign.place()), signed());
        } else if (tokens.skip("-")) {
            signed = new Negative(tokens.through(sign.place()), signed());
        }
        tokens.leave();
        return signed == null ? operands.parse() : signed;
    }
}
