package io.crmrules.drools.internal.why;

import io.crmrules.drools.explain.Explanation.Mark;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.why.eval.Env;
import io.crmrules.drools.internal.why.eval.Evaluator;
import io.crmrules.support.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a condition demands, down to what is simply yes or no, as far as it was asked. */
final class Demands {

    private static final Map<Operator, String> SIGNS = Map.of(
            Operator.EQUAL, "=",
            Operator.UNEQUAL, "≠",
            Operator.LESS, "<",
            Operator.AT_MOST, "≤",
            Operator.MORE, ">",
            Operator.AT_LEAST, "≥");

    private final Phrases phrases;
    private final Values values;
    private final Words words;
    private final Decisions decisions;
    private final Sink lines;

    /** Takes what is told. */
    interface Sink {
        void line(int depth, Mark mark, String text);
    }

    Demands(Phrases phrases, Values values, Words words, Decisions decisions, Sink lines) {
        this.phrases = phrases;
        this.values = values;
        this.words = words;
        this.decisions = decisions;
        this.lines = lines;
    }

    /** Tells it, and whether it holds. */
    boolean tell(Expression demand, Env env, int depth) {
        return tell(demand, env, depth, true);
    }

    /** @param wanted what it is to come to */
    private boolean tell(Expression demand, Env env, int depth, boolean wanted) {
        boolean holds = Evaluator.holds(demand, env);
        Mark mark = holds == wanted ? Mark.HOLDS : Mark.FAILS;
        if (demand instanceof Expression.Not not) {
            return !tell(not.negated(), env, depth, !wanted);
        } else if (demand instanceof Expression.And and) {
            lines.line(depth, mark, words.of("all", values.yesOrNo(holds)));
            parts(and.parts(), env, depth + 1, wanted, false);
        } else if (demand instanceof Expression.Or or) {
            lines.line(depth, mark, words.of("any", values.yesOrNo(holds)));
            parts(or.parts(), env, depth + 1, wanted, true);
        } else {
            decisions.note(demand, holds);
            lines.line(depth, mark, words.of("told", simple(demand, env), values.yesOrNo(holds)));
        }
        return holds;
    }

    /** Until one decides: the others were not asked, and perhaps cannot be. */
    private void parts(List<Expression> parts, Env env, int depth, boolean wanted, boolean deciding) {
        for (Expression part : parts) {
            if (tell(part, env, depth, wanted) == deciding) {
                return;
            }
        }
    }

    private String simple(Expression demand, Env env) {
        if (demand instanceof Expression.Comparison pair) {
            return compared(pair, env);
        } else if (demand instanceof Expression.In in) {
            String options = in.options().stream()
                    .map(option -> phrases.told(option, env))
                    .collect(Collectors.joining(", "));
            return words.of(in.negated() ? "in.not" : "in", phrases.told(in.value(), env), options);
        }
        return phrases.name(demand, env);
    }

    private String compared(Expression.Comparison pair, Env env) {
        if (pair.operator().equality() && pair.right() instanceof Expression.Nothing) {
            boolean there = Evaluator.value(pair.left(), env) != null;
            String what = there ? phrases.told(pair.left(), env) : phrases.name(pair.left(), env);
            return words.of(pair.operator() == Operator.EQUAL ? "unset" : "set", what);
        }
        String sign = SIGNS.containsKey(pair.operator())
                ? String.valueOf(SIGNS.get(pair.operator()))
                : words.of(pair.operator().name());
        String told = phrases.told(pair.left(), env) + " " + sign + " " + phrases.told(pair.right(), env);
        return pair.negated() ? words.of("not", told) : told;
    }
}
