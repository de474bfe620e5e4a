package io.crmrules.drools.testkit.internal.mutate;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.compile.tree.Place;
import java.util.List;
import java.util.Map;

/** What can be wrong in a condition: an operator, a number, a part of {@code &&} or {@code ||}, a yes for a no. */
final class ExpressionEdits {

    /** The limit itself falls on the other side, and everything does. */
    private static final Map<Operator, List<Operator>> OTHERS = Map.of(
            Operator.EQUAL, List.of(Operator.UNEQUAL),
            Operator.UNEQUAL, List.of(Operator.EQUAL),
            Operator.LESS, List.of(Operator.AT_MOST, Operator.AT_LEAST),
            Operator.AT_MOST, List.of(Operator.LESS, Operator.MORE),
            Operator.MORE, List.of(Operator.AT_LEAST, Operator.AT_MOST),
            Operator.AT_LEAST, List.of(Operator.MORE, Operator.LESS));

    private final String text;
    private final List<Edit> edits;

    /** Adds to {@code edits}. */
    ExpressionEdits(String text, List<Edit> edits) {
        this.text = text;
        this.edits = edits;
    }

    void condition(Expression condition) {
        if (condition instanceof Expression.And and) {
            joined(and.place(), and.parts(), "&&", "||", "true");
        } else if (condition instanceof Expression.Or or) {
            joined(or.place(), or.parts(), "||", "&&", "false");
        } else if (condition instanceof Expression.Not not) {
            Place whole = not.place();
            edits.add(Edit.of(whole, "( " + written(not.negated().place()) + " )", written(whole) + " without !"));
            numbers(not.negated());
        } else if (condition instanceof Expression.Comparison pair && OTHERS.containsKey(pair.operator())) {
            compared(pair);
        } else {
            Place whole = condition.place();
            edits.add(Edit.of(whole, "!( " + written(whole) + " )", written(whole) + " with !"));
            numbers(condition);
        }
    }

    private void joined(Place whole, List<Expression> parts, String sign, String other, String neutral) {
        for (int i = 0; i < parts.size(); i++) {
            Place part = parts.get(i).place();
            edits.add(Edit.of(part, neutral, written(whole) + " without " + written(part)));
            if (i > 0) {
                int at = text.indexOf(sign, parts.get(i - 1).place().to());
                edits.add(new Edit(
                        part.line(),
                        at,
                        at + sign.length(),
                        other,
                        written(whole) + " with " + other + " for " + sign + " before " + written(part)));
            }
            condition(parts.get(i));
        }
    }

    private void compared(Expression.Comparison pair) {
        for (Operator other : OTHERS.getOrDefault(pair.operator(), List.of())) {
            edits.add(Edit.of(pair.sign(), other.sign(), written(pair.place()) + " with " + other.sign()));
        }
        numbers(pair.left());
        numbers(pair.right());
    }

    /** Literals are rare: most limits are parameters. */
    private void numbers(Expression expression) {
        if (expression instanceof Expression.Numeral number && number.whole()) {
            String more = String.valueOf(Long.parseLong(number.written()) + 1);
            edits.add(Edit.of(number.place(), more, number.written() + " as " + more));
        } else if (expression instanceof Expression.Comparison pair) {
            numbers(pair.left());
            numbers(pair.right());
        } else if (expression instanceof Expression.Arithmetic sum) {
            edits.add(Edit.of(
                    sum.sign().place(),
                    sum.sign().text().equals("-") ? "+" : "-",
                    written(sum.place()) + " with another sign"));
        } else if (expression instanceof Expression.Call call) {
            call.arguments().forEach(this::numbers);
        }
    }

    private String written(Place place) {
        return text.substring(place.from(), place.to()).replaceAll("\\s+", " ");
    }
}
