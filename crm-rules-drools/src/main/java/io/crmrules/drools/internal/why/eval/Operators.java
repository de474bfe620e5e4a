package io.crmrules.drools.internal.why.eval;

import io.crmrules.drools.internal.compile.tree.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How two values compare, and what they make: with nothing, nothing is more or less. */
final class Operators {

    private Operators() {}

    static boolean compare(Operator operator, @Nullable Object left, @Nullable Object right) {
        return switch (operator) {
            case EQUAL -> same(left, right);
            case UNEQUAL -> !same(left, right);
            case LESS, AT_MOST, MORE, AT_LEAST ->
                left != null && right != null && ordered(operator, order(left, right));
            case MATCHES -> left != null && right != null && left.toString().matches(right.toString());
            case CONTAINS -> contains(left, right);
            case MEMBER_OF -> contains(right, left);
        };
    }

    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        } else if (left instanceof Number one && right instanceof Number other) {
            return number(one).compareTo(number(other)) == 0;
        } else if (left instanceof Enum<?> constant && right instanceof String name) {
            return constant.name().equals(name);
        }
        return left.equals(right);
    }

    private static boolean ordered(Operator operator, int order) {
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    @SuppressWarnings("unchecked") // the gate has let only like values be compared
    private static int order(Object left, Object right) {
        return left instanceof Number one && right instanceof Number other
                ? number(one).compareTo(number(other))
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole instanceof Collection<?> all) {
            return all.stream().anyMatch(each -> same(each, part));
        }
        return whole instanceof String text && part != null && text.contains(part.toString());
    }

    static Object compute(String sign, Object left, Object right) {
        if (!(left instanceof Number one) || !(right instanceof Number other)) {
            return String.valueOf(left) + right;
        }
        BigDecimal result = compute(sign, number(one), number(other));
        return whole(one) && whole(other) && !sign.equals("/") ? (Object) result.intValueExact() : result;
    }

    private static BigDecimal compute(String sign, BigDecimal left, BigDecimal right) {
        return switch (sign) {
            case "+" -> left.add(right);
            case "-" -> left.subtract(right);
            case "*" -> left.multiply(right);
            case "%" -> left.remainder(right);
            default -> left.divide(right, MathContext.DECIMAL64);
        };
    }

    private static boolean whole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    static BigDecimal number(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
