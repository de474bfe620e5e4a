package io.crmrules.drools.internal.why.eval;

import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For which objects a rule's conditions hold, of one fact. */
public final class Matcher {

    /** Who asks why does not wait for rules that join everything with everything. */
    private static final int MOST = 10_000;

    private final RuleTree rule;
    private final String text;

    /** @param text of the rule's file */
    public Matcher(RuleTree rule, String text) {
        this.rule = rule;
        this.text = text;
    }

    /**
     * All ways in which the rule matches the fact, with what it has bound in each.
     *
     * @throws NoValueException when a condition has no value: the rule fails there
     */
    public List<Env> matches(Object fact, Env env) {
        return all(rule.when(), fact, env);
    }

    /** What the rule reports of a match. */
    public @Nullable Object reported(Env match) {
        return Evaluator.value(rule.reports().get(0), match);
    }

    private List<Env> all(List<Condition> conditions, Object fact, Env env) {
        List<Env> found = List.of(env);
        for (Condition condition : conditions) {
            List<Env> further = new ArrayList<>();
            found.forEach(each -> further.addAll(one(condition, fact, each)));
            if (further.size() > MOST) {
                throw new NoValueException(condition.place(), "matches more than " + MOST + " times");
            }
            found = further;
        }
        return found;
    }

    /** The ways in which one condition holds, given those before it. */
    public List<Env> one(Condition condition, Object fact, Env env) {
        if (condition instanceof Condition.Pattern pattern) {
            return candidates(pattern, fact, env).stream()
                    .flatMap(each -> Stream.ofNullable(matched(pattern, each, env)))
                    .toList();
        } else if (condition instanceof Condition.None none) {
            return one(none.absent(), fact, env).isEmpty() ? List.of(env) : List.of();
        } else if (condition instanceof Condition.Some some) {
            return one(some.present(), fact, env).isEmpty() ? List.of() : List.of(env);
        } else if (condition instanceof Condition.All all) {
            return all(all.parts(), fact, env);
        } else if (condition instanceof Condition.Either either) {
            return either.parts().stream()
                    .flatMap(part -> one(part, fact, env).stream())
                    .toList();
        }
        return accumulated((Condition.Accumulate) condition, fact, env);
    }

    /** The objects that a pattern looks at: those of its type that it takes from somewhere, or the fact. */
    public List<?> candidates(Condition.Pattern pattern, Object fact, Env env) {
        Condition.Source source = pattern.source();
        if (source instanceof Condition.Source.Collect collect) {
            List<Object> collected = new ArrayList<>();
            for (Object each : candidates(collect.each(), fact, env)) {
                if (matched(collect.each(), each, env) != null) {
                    collected.add(each);
                }
            }
            return List.of(collected);
        }
        Object value = source instanceof Condition.Source.From from ? Evaluator.value(from.values(), env) : fact;
        return elements(value).stream()
                .filter(each -> Types.isInstance(each, pattern.type().text()))
                .toList();
    }

    private static List<Object> elements(@Nullable Object value) {
        List<Object> elements = new ArrayList<>();
        if (value instanceof Iterable<?> all) {
            all.forEach(elements::add);
        } else if (value != null) {
            elements.add(value);
        }
        return elements;
    }

    private @Nullable Env matched(Condition.Pattern pattern, Object candidate, Env env) {
        Env about = about(pattern, candidate, env);
        for (Condition.Constraint constraint : pattern.constraints()) {
            if (!holds(constraint, about)) {
                return null;
            }
            about = bound(constraint, about);
        }
        return about.about(env.self());
    }

    /** What a pattern's conditions may speak of. */
    public Env about(Condition.Pattern pattern, Object candidate, Env env) {
        Env about = env.about(candidate);
        return pattern.binding() == null ? about : about.with(pattern.binding().text(), candidate);
    }

    /** Whether a constraint holds; what only gives a name to something always does. */
    public boolean holds(Condition.Constraint constraint, Env about) {
        return !demands(constraint) || Evaluator.holds(constraint.expression(), about);
    }

    /** Whether a constraint demands something. */
    public boolean demands(Condition.Constraint constraint) {
        return constraint.binding() == null || comparesBound(constraint);
    }

    /** The same with what a constraint gives a name to. */
    public Env bound(Condition.Constraint constraint, Env about) {
        if (constraint.binding() == null) {
            return about;
        }
        Expression named = constraint.expression();
        if (comparesBound(constraint)) {
            named = named instanceof Expression.Comparison pair ? pair.left() : ((Expression.In) named).value();
        }
        return about.with(constraint.binding().text(), Evaluator.value(named, about));
    }

    /** {@code $size : amount > 5} names the amount and demands something of it, {@code $big : ( amount > 5 )} does not. */
    private boolean comparesBound(Condition.Constraint constraint) {
        Expression expression = constraint.expression();
        boolean compares = expression instanceof Expression.Comparison || expression instanceof Expression.In;
        if (constraint.binding() == null || !compares) {
            return false;
        }
        String between = text.substring(
                constraint.binding().place().to(), expression.place().from());
        return between.indexOf('(') < 0;
    }

    /** What {@code accumulate} makes of what it finds, before its own conditions are asked. */
    public Env totals(Condition.Accumulate accumulate, Object fact, Env env) {
        List<Env> each = one(accumulate.source(), fact, env);
        Env about = env;
        for (Condition.Total total : accumulate.totals()) {
            about = about.with(total.binding().text(), Totals.of(total, each));
        }
        return about;
    }

    private List<Env> accumulated(Condition.Accumulate accumulate, Object fact, Env env) {
        Env about = totals(accumulate, fact, env);
        for (Condition.Constraint constraint : accumulate.constraints()) {
            if (!holds(constraint, about)) {
                return List.of();
            }
            about = bound(constraint, about);
        }
        return List.of(about);
    }
}
