package io.crmrules.drools.internal.why;

import io.crmrules.drools.explain.Explanation.Line;
import io.crmrules.drools.explain.Explanation.Mark;
import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.why.eval.Env;
import io.crmrules.drools.internal.why.eval.Matcher;
import io.crmrules.drools.internal.why.eval.NoValueException;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the conditions of a rule as far as they hold, and tells each with its value. */
final class Narrator {

    private static final int SHOWN = 10;

    private final RuleTree rule;
    private final Matcher matcher;
    private final Phrases phrases;
    private final Values values;
    private final Words words;
    private final Demands demands;
    private final List<Line> lines = new ArrayList<>();
    private boolean silent;

    Narrator(RuleTree rule, Matcher matcher, Phrases phrases, Values values, Words words, Decisions decisions) {
        this.rule = rule;
        this.matcher = matcher;
        this.phrases = phrases;
        this.values = values;
        this.words = words;
        this.demands = new Demands(phrases, values, words, decisions, this::line);
    }

    /** The conditions about this fact; to be asked once. */
    List<Line> lines(Object fact, Env env) {
        try {
            further(0, fact, env, 0);
        } catch (NoValueException e) {
            line(0, Mark.FAILS, words.of("failed", String.valueOf(e.getMessage())));
        }
        return lines;
    }

    private void line(int depth, Mark mark, String text) {
        if (!silent) {
            lines.add(new Line(depth, mark, text));
        }
    }

    private void further(int index, Object fact, Env env, int depth) {
        if (index == rule.when().size()) {
            line(depth, Mark.HOLDS, words.of("reported", values.of(matcher.reported(env))));
            return;
        }
        one(rule.when().get(index), fact, env, depth, (match, deeper) -> further(index + 1, fact, match, deeper));
    }

    /** What goes on where a condition holds. */
    private interface Further {
        void go(Env match, int depth);
    }

    private void one(Condition condition, Object fact, Env env, int depth, Further further) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern(pattern, fact, env, depth, further);
        } else if (condition instanceof Condition.None none) {
            quantified(none.absent(), "absent", false, fact, env, depth, further);
        } else if (condition instanceof Condition.Some some) {
            quantified(some.present(), "present", true, fact, env, depth, further);
        } else if (condition instanceof Condition.Either either) {
            line(depth, Mark.NOTE, words.of("either"));
            either.parts().forEach(part -> one(part, fact, env, depth + 1, further));
        } else if (condition instanceof Condition.All all) {
            all(all.parts(), 0, fact, env, depth, further);
        } else {
            accumulated((Condition.Accumulate) condition, fact, env, depth, further);
        }
    }

    private void all(List<Condition> parts, int index, Object fact, Env env, int depth, Further further) {
        if (index == parts.size()) {
            further.go(env, depth);
        } else {
            one(
                    parts.get(index),
                    fact,
                    env,
                    depth,
                    (match, deeper) -> all(parts, index + 1, fact, match, deeper, further));
        }
    }

    private void quantified(
            Condition condition, String key, boolean wanted, Object fact, Env env, int depth, Further further) {
        boolean found = !matcher.one(condition, fact, env).isEmpty();
        String where = condition instanceof Condition.Pattern pattern ? source(pattern, env) : "";
        line(depth, mark(found == wanted), words.of(key, where, values.yesOrNo(found == wanted)));
        one(condition, fact, env, depth + 1, (match, deeper) -> {});
        if (found == wanted) {
            further.go(env, depth);
        }
    }

    private void pattern(Condition.Pattern pattern, Object fact, Env env, int depth, Further further) {
        List<?> candidates = matcher.candidates(pattern, fact, env);
        if (candidates.isEmpty()) {
            line(depth, Mark.FAILS, words.of("nobody", source(pattern, env)));
        }
        boolean before = silent;
        int told = 0;
        for (Object candidate : candidates) {
            if (told++ == SHOWN) {
                line(depth, Mark.NOTE, words.of("more", candidates.size() - SHOWN));
                silent = true;
            }
            candidate(pattern, candidate, fact, env, depth, candidates.size() > 1, further);
        }
        silent = before;
    }

    private void candidate(
            Condition.Pattern pattern,
            Object candidate,
            Object fact,
            Env env,
            int depth,
            boolean oneOfMany,
            Further further) {
        boolean itself = pattern.source() == null;
        if (!itself) {
            line(depth, Mark.NOTE, words.of("is", source(pattern, env), values.of(candidate)));
        }
        if (pattern.source() instanceof Condition.Source.Collect collect) {
            one(collect.each(), fact, env, depth + 1, (match, deeper) -> {});
        }
        int deeper = itself || (!oneOfMany && pattern.constraints().isEmpty()) ? depth : depth + 1;
        Env about = constraints(pattern.constraints(), matcher.about(pattern, candidate, env), deeper);
        if (about != null) {
            further.go(about.about(env.self()), oneOfMany ? deeper : depth);
        }
    }

    /** Null when one does not hold. */
    private @Nullable Env constraints(List<Condition.Constraint> constraints, Env env, int depth) {
        Env about = env;
        for (Condition.Constraint constraint : constraints) {
            if (matcher.demands(constraint) && !demands.tell(constraint.expression(), about, depth)) {
                return null;
            }
            about = matcher.bound(constraint, about);
        }
        return about;
    }

    private void accumulated(Condition.Accumulate accumulate, Object fact, Env env, int depth, Further further) {
        Env about = matcher.totals(accumulate, fact, env);
        accumulate
                .totals()
                .forEach(total -> line(
                        depth,
                        Mark.NOTE,
                        words.of(
                                "is",
                                phrases.word(total.binding().text()),
                                values.of(about.bound().get(total.binding().text())))));
        Env match = constraints(accumulate.constraints(), about, depth);
        if (match != null) {
            further.go(match, depth);
        }
    }

    /** What a pattern looks at, by the name that the rule gives it, else by where it is taken from. */
    private String source(Condition.Pattern pattern, Env env) {
        if (pattern.binding() != null) {
            return phrases.word(pattern.binding().text());
        }
        return pattern.source() instanceof Condition.Source.From from
                ? phrases.name(from.values(), env)
                : phrases.word(pattern.type().text());
    }

    private static Mark mark(boolean holds) {
        return holds ? Mark.HOLDS : Mark.FAILS;
    }
}
