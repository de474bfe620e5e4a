package io.crmrules.drools.internal.why.eval;

import io.crmrules.drools.internal.compile.tree.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What expressions come to. */
public final class Evaluator {

    private Evaluator() {}

    /**
     * Whether a condition holds.
     *
     * @throws NoValueException when it has no value
     */
    public static boolean holds(Expression condition, Env env) {
        try {
            Object value = compute(condition, env);
            if (value instanceof Boolean flag) {
                return flag;
            }
            throw new NoValueException(condition.place(), "is neither yes nor no");
        } catch (NothingThere e) {
            return false;
        }
    }

    /**
     * The value of an expression.
     *
     * @return null also where a path with {@code !.} came to nothing
     * @throws NoValueException when it has no value
     */
    public static @Nullable Object value(Expression expression, Env env) {
        try {
            return compute(expression, env);
        } catch (NothingThere e) {
            return null;
        }
    }

    private static @Nullable Object compute(Expression expression, Env env) {
        if (expression instanceof Expression.Name name) {
            return name(name, env);
        } else if (expression instanceof Expression.Member member) {
            return member(member, env);
        } else if (expression instanceof Expression.Call call) {
            return call(call, env);
        } else if (expression instanceof Expression.Comparison pair) {
            return Operators.compare(pair.operator(), compute(pair.left(), env), compute(pair.right(), env))
                    != pair.negated();
        } else if (expression instanceof Expression.In in) {
            Object value = compute(in.value(), env);
            return in.options().stream().anyMatch(option -> Operators.same(value, compute(option, env)))
                    != in.negated();
        } else if (expression instanceof Expression.Not not) {
            return !truth(not.negated(), env);
        } else if (expression instanceof Expression.And and) {
            return and.parts().stream().allMatch(part -> holds(part, env));
        } else if (expression instanceof Expression.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, env));
        }
        return other(expression, env);
    }

    private static boolean truth(Expression expression, Env env) {
        if (compute(expression, env) instanceof Boolean flag) {
            return flag;
        }
        throw new NoValueException(expression.place(), "is neither yes nor no");
    }

    private static @Nullable Object other(Expression expression, Env env) {
        if (expression instanceof Expression.Text text) {
            return text.value();
        } else if (expression instanceof Expression.Numeral number) {
            return number.whole() && number.written().length() < 10
                    ? (Object) Integer.valueOf(number.written())
                    : new BigDecimal(number.written());
        } else if (expression instanceof Expression.Flag flag) {
            return flag.value();
        } else if (expression instanceof Expression.Nothing) {
            return null;
        } else if (expression instanceof Expression.Index index) {
            return index(index, env);
        } else if (expression instanceof Expression.Negative negative) {
            return Operators.compute("-", 0, there(negative.value(), env));
        }
        Expression.Arithmetic sum = (Expression.Arithmetic) expression;
        return Operators.compute(sum.sign().text(), there(sum.left(), env), there(sum.right(), env));
    }

    private static @Nullable Object name(Expression.Name expression, Env env) {
        String name = expression.name();
        if (env.bound().containsKey(name)) {
            return env.bound().get(name);
        } else if (name.equals("this")) {
            return env.self();
        } else if (name.equals("check")) {
            return env.check();
        } else if (env.self() != null && Members.has(env.self(), name)) {
            return property(expression, env.self(), name);
        }
        Class<?> type = Types.named(name);
        if (type == null) {
            throw new NoValueException(expression.place(), "'" + name + "' is not known");
        }
        return type;
    }

    private static @Nullable Object member(Expression.Member expression, Env env) {
        Object of = of(expression.of(), expression.nullSafe(), env);
        String name = expression.member().text();
        return of instanceof Class<?> type ? Types.member(type, name) : property(expression, of, name);
    }

    private static @Nullable Object property(Expression expression, Object of, String name) {
        try {
            return Members.property(of, name);
        } catch (IllegalArgumentException e) {
            throw new NoValueException(expression.place(), String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Object call(Expression.Call expression, Env env) {
        Object of = expression.of() == null ? env.self() : of(expression.of(), expression.nullSafe(), env);
        @Nullable
        Object[] arguments =
                expression.arguments().stream().map(each -> compute(each, env)).toArray();
        try {
            return Members.call(of == null ? "" : of, expression.word().text(), arguments);
        } catch (IllegalArgumentException e) {
            throw new NoValueException(expression.place(), String.valueOf(e.getMessage()));
        }
    }

    private static Object of(Expression expression, boolean nullSafe, Env env) {
        if (nullSafe && compute(expression, env) == null) {
            throw new NothingThere();
        }
        return there(expression, env);
    }

    private static Object there(Expression expression, Env env) {
        Object value = compute(expression, env);
        if (value == null) {
            throw new NoValueException(expression.place(), "there is nothing to ask");
        }
        return value;
    }

    private static @Nullable Object index(Expression.Index expression, Env env) {
        Object of = there(expression.of(), env);
        Object key = compute(expression.key(), env);
        if (of instanceof Map<?, ?> map) {
            return key == null ? null : map.get(key);
        } else if (of instanceof List<?> list && key instanceof Integer at && at >= 0 && at < list.size()) {
            return list.get(at);
        }
        throw new NoValueException(expression.place(), "has nothing under " + key);
    }
}
