package io.crmrules.drools.internal.why.eval;

import io.crmrules.drools.internal.compile.tree.Condition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code accumulate} makes of many. */
final class Totals {

    private Totals() {}

    static @Nullable Object of(Condition.Total total, List<Env> each) {
        List<Object> values = total.arguments().isEmpty()
                ? List.<Object>copyOf(each)
                : each.stream()
                        .map(env -> Evaluator.value(total.arguments().get(0), env))
                        .filter(Objects::nonNull)
                        .toList();
        return switch (total.function().text()) {
            case "count" -> Long.valueOf(total.arguments().isEmpty() ? each.size() : values.size());
            case "sum" -> sum(values);
            case "average" ->
                values.isEmpty() ? null : sum(values).divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
            case "min" -> values.stream().min(ORDER).orElse(null);
            case "max" -> values.stream().max(ORDER).orElse(null);
            case "collectSet" -> new LinkedHashSet<>(values);
            case "collectList" -> values;
            default ->
                throw new NoValueException(
                        total.function().place(), "'" + total.function().text() + "' is not known");
        };
    }

    @SuppressWarnings("unchecked") // the engine demands the same
    private static final Comparator<Object> ORDER = (one, other) -> ((Comparable<Object>) one).compareTo(other);

    private static BigDecimal sum(List<Object> values) {
        return values.stream().map(value -> Operators.number((Number) value)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
