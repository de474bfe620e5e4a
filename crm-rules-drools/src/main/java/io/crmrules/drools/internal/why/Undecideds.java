package io.crmrules.drools.internal.why;

import io.crmrules.drools.explain.Undecided;
import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.rule.source.RuleSource;
import java.util.List;
import java.util.stream.Stream;

/** The conditions of a rule that never came out both ways. */
public final class Undecideds {

    private Undecideds() {}

    /** In the order of the rule's file. */
    public static List<Undecided> of(RuleSource source, Decisions decisions) {
        return RuleFile.parse(source.drl()).when().stream()
                .flatMap(Undecideds::constraints)
                .flatMap(Undecideds::simple)
                .filter(condition -> decisions.of(condition) != Undecided.Seen.BOTH)
                .map(condition -> of(source, condition, decisions))
                .toList();
    }

    private static Undecided of(RuleSource source, Expression condition, Decisions decisions) {
        Place place = condition.place();
        String written = source.drl().substring(place.from(), place.to()).replaceAll("\\s+", " ");
        return new Undecided(source.stem(), source.origin(), place.line(), written, decisions.of(condition));
    }

    private static Stream<Expression> constraints(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            Stream<Expression> own = demands(pattern.constraints());
            return pattern.source() instanceof Condition.Source.Collect collect
                    ? Stream.concat(constraints(collect.each()), own)
                    : own;
        } else if (condition instanceof Condition.None none) {
            return constraints(none.absent());
        } else if (condition instanceof Condition.Some some) {
            return constraints(some.present());
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(Undecideds::constraints);
        } else if (condition instanceof Condition.Either either) {
            return either.parts().stream().flatMap(Undecideds::constraints);
        }
        Condition.Accumulate accumulate = (Condition.Accumulate) condition;
        return Stream.concat(constraints(accumulate.source()), demands(accumulate.constraints()));
    }

    private static Stream<Expression> demands(List<Condition.Constraint> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint.binding() == null)
                .map(Condition.Constraint::expression);
    }

    private static Stream<Expression> simple(Expression condition) {
        if (condition instanceof Expression.Not not) {
            return simple(not.negated());
        } else if (condition instanceof Expression.And and) {
            return and.parts().stream().flatMap(Undecideds::simple);
        } else if (condition instanceof Expression.Or or) {
            return or.parts().stream().flatMap(Undecideds::simple);
        }
        return Stream.of(condition);
    }
}
