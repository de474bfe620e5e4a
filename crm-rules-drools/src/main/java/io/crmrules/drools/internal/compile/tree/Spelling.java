package io.crmrules.drools.internal.compile.tree;

import io.crmrules.drools.internal.compile.tree.Expression.And;
import io.crmrules.drools.internal.compile.tree.Expression.Arithmetic;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.Flag;
import io.crmrules.drools.internal.compile.tree.Expression.In;
import io.crmrules.drools.internal.compile.tree.Expression.Index;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Expression.Negative;
import io.crmrules.drools.internal.compile.tree.Expression.Not;
import io.crmrules.drools.internal.compile.tree.Expression.Numeral;
import io.crmrules.drools.internal.compile.tree.Expression.Or;
import io.crmrules.drools.internal.compile.tree.Expression.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Expressions as a rule would write them, without the author's blanks and needless brackets. */
public final class Spelling {

    private Spelling() {}

    public static String of(Expression expression) {
        if (expression instanceof And and) {
            return joined(and.parts(), " && ");
        } else if (expression instanceof Or or) {
            return joined(or.parts(), " || ");
        } else if (expression instanceof Not not) {
            return "!" + operand(not.negated());
        } else if (expression instanceof Comparison compared) {
            String sign =
                    (compared.negated() ? "not " : "") + compared.operator().sign();
            return operand(compared.left()) + " " + sign + " " + operand(compared.right());
        } else if (expression instanceof In in) {
            return operand(in.value()) + (in.negated() ? " not in " : " in ") + listed(in.options());
        } else if (expression instanceof Arithmetic sum) {
            return operand(sum.left()) + " " + sum.sign().text() + " " + operand(sum.right());
        }
        return value(expression);
    }

    private static String value(Expression expression) {
        if (expression instanceof Member member) {
            return value(member.of())
                    + (member.nullSafe() ? "!." : ".")
                    + member.member().text();
        } else if (expression instanceof Call call) {
            String of = call.of() == null ? "" : value(call.of()) + (call.nullSafe() ? "!." : ".");
            return of + call.word().text() + (call.arguments().isEmpty() ? "()" : listed(call.arguments()));
        } else if (expression instanceof Index index) {
            return value(index.of()) + "[" + of(index.key()) + "]";
        } else if (expression instanceof Negative negative) {
            return "-" + operand(negative.value());
        } else if (expression instanceof Name name) {
            return name.name();
        } else if (expression instanceof Text text) {
            return "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        } else if (expression instanceof Numeral numeral) {
            return numeral.written();
        }
        return expression instanceof Flag flag ? String.valueOf(flag.value()) : bracketed(expression);
    }

    private static String bracketed(Expression expression) {
        return expression instanceof Expression.Nothing ? "null" : "(" + of(expression) + ")";
    }

    private static String operand(Expression expression) {
        boolean compound = expression instanceof And
                || expression instanceof Or
                || expression instanceof Comparison
                || expression instanceof In
                || expression instanceof Arithmetic;
        return compound ? "(" + of(expression) + ")" : of(expression);
    }

    private static String joined(List<Expression> parts, String sign) {
        return parts.stream().map(Spelling::part).collect(Collectors.joining(sign));
    }

    private static String part(Expression part) {
        return part instanceof And || part instanceof Or ? "(" + of(part) + ")" : of(part);
    }

    private static String listed(List<Expression> expressions) {
        return expressions.stream().map(Spelling::of).collect(Collectors.joining(", ", "( ", " )"));
    }
}
