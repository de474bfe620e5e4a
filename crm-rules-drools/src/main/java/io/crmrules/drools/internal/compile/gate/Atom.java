package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.Flag;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Expression.Not;
import io.crmrules.drools.internal.compile.tree.Expression.Nothing;
import io.crmrules.drools.internal.compile.tree.Expression.Numeral;
import io.crmrules.drools.internal.compile.tree.Expression.Text;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.drools.internal.compile.typing.Paths;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one value, of which can be told what else of the value it rules out.
 *
 * @param subject the value's path
 * @param operator {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}
 * @param other the constant it is compared with, or the path of another value
 * @param written the condition that it was made of
 */
record Atom(String subject, Operator operator, String other, boolean constant, Expression written) {

    private static final Map<Operator, Operator> NEGATED = Map.of(
            Operator.EQUAL, Operator.UNEQUAL,
            Operator.UNEQUAL, Operator.EQUAL,
            Operator.LESS, Operator.AT_LEAST,
            Operator.AT_LEAST, Operator.LESS,
            Operator.MORE, Operator.AT_MOST,
            Operator.AT_MOST, Operator.MORE);
    private static final Map<Operator, Operator> TURNED = Map.of(
            Operator.LESS, Operator.MORE,
            Operator.MORE, Operator.LESS,
            Operator.AT_LEAST, Operator.AT_MOST,
            Operator.AT_MOST, Operator.AT_LEAST);

    /** The condition, or with {@code truth} false its opposite; null when it is none of one value. */
    static @Nullable Atom of(Expression condition, boolean truth, Frame frame) {
        if (condition instanceof Not not) {
            Atom negated = of(not.negated(), !truth, frame);
            return negated == null
                    ? null
                    : new Atom(negated.subject, negated.operator, negated.other, negated.constant, condition);
        } else if (condition instanceof Comparison compared) {
            return compared(compared, truth, frame);
        }
        String path = Paths.of(condition, frame);
        return path == null ? null : new Atom(path, Operator.EQUAL, String.valueOf(truth), true, condition);
    }

    private static @Nullable Atom compared(Comparison compared, boolean truth, Frame frame) {
        Operator operator = truth ? compared.operator() : NEGATED.get(compared.operator());
        String left = value(compared.left(), frame);
        String right = value(compared.right(), frame);
        if (operator == null || !NEGATED.containsKey(operator) || left == null || right == null) {
            return null;
        } else if (constant(compared.left()) && !constant(compared.right())) {
            return new Atom(right, TURNED.getOrDefault(operator, operator), left, true, compared);
        }
        return new Atom(left, operator, right, constant(compared.right()), compared);
    }

    private static @Nullable String value(Expression expression, Frame frame) {
        return expression instanceof Nothing ? "null" : Paths.of(expression, frame);
    }

    private static boolean constant(Expression expression) {
        boolean named = expression instanceof Member member
                && (constant(member.of())
                        || (member.of() instanceof Name type
                                && Character.isUpperCase(type.name().charAt(0))));
        return named
                || expression instanceof Text
                || expression instanceof Numeral
                || expression instanceof Flag
                || expression instanceof Nothing;
    }

    /** Whether it always or never holds, whatever the value is; null when that hangs on the value. */
    @Nullable
    Boolean certain() {
        if (subject.equals(other)) {
            return operator == Operator.EQUAL || operator == Operator.AT_MOST || operator == Operator.AT_LEAST;
        }
        BigDecimal limit = number(other);
        if (limit == null || !(subject.endsWith(".size") || subject.endsWith(".length"))) {
            return null;
        }
        int sign = limit.signum();
        return switch (operator) {
            case LESS -> sign <= 0 ? Boolean.FALSE : null;
            case AT_MOST, EQUAL -> sign < 0 ? Boolean.FALSE : null;
            case AT_LEAST -> sign <= 0 ? Boolean.TRUE : null;
            case MORE, UNEQUAL -> sign < 0 ? Boolean.TRUE : null;
            default -> null;
        };
    }

    /** Whether the two can never hold of one value at once. */
    boolean contradicts(Atom that) {
        if (!subject.equals(that.subject)) {
            return false;
        }
        BigDecimal mine = number(other);
        BigDecimal others = number(that.other);
        if (mine != null && others != null) {
            return apart(this, mine, that, others) || apart(that, others, this, mine);
        } else if (other.equals(that.other)) {
            return apart(this, BigDecimal.ZERO, that, BigDecimal.ZERO)
                    || apart(that, BigDecimal.ZERO, this, BigDecimal.ZERO);
        }
        return constant && that.constant && operator == Operator.EQUAL && that.operator == Operator.EQUAL;
    }

    /** Whether {@code low} asks for no more than a number that {@code high} asks to be passed. */
    private static boolean apart(Atom low, BigDecimal least, Atom high, BigDecimal most) {
        int order = least.compareTo(most);
        return switch (low.operator) {
            case EQUAL -> !holds(order, high.operator);
            case LESS -> (high.operator == Operator.MORE || high.operator == Operator.AT_LEAST) && order <= 0;
            case AT_MOST ->
                (high.operator == Operator.MORE && order <= 0) || (high.operator == Operator.AT_LEAST && order < 0);
            default -> false;
        };
    }

    private static boolean holds(int order, Operator operator) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    private static @Nullable BigDecimal number(String constant) {
        return constant.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(constant) : null;
    }
}
