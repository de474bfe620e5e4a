package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition;
import io.crmrules.drools.internal.compile.tree.Condition.Accumulate;
import io.crmrules.drools.internal.compile.tree.Condition.All;
import io.crmrules.drools.internal.compile.tree.Condition.Constraint;
import io.crmrules.drools.internal.compile.tree.Condition.Either;
import io.crmrules.drools.internal.compile.tree.Condition.None;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Some;
import io.crmrules.drools.internal.compile.tree.Condition.Total;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.drools.internal.compile.typing.Typing;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through what a rule asks, in its order. */
final class Conditions {

    private static final Set<String> OF_NUMBERS = Set.of("sum", "average", "min", "max");
    private static final Set<String> FUNCTIONS = Set.of("count", "sum", "average", "min", "max");

    private final Flaws flaws;
    private final Typing typing;
    private final Patterns patterns;

    Conditions(Flaws flaws, Typing typing, Patterns patterns) {
        this.flaws = flaws;
        this.typing = typing;
        this.patterns = patterns;
    }

    /** What can be seen behind all of them. */
    Frame of(List<Condition> conditions, Frame start) {
        Frame frame = start;
        for (Condition condition : conditions) {
            frame = of(condition, frame);
        }
        return frame;
    }

    private Frame of(Condition condition, Frame frame) {
        if (condition instanceof Pattern pattern) {
            return patterns.of(pattern, frame);
        } else if (condition instanceof All all) {
            return of(all.parts(), frame);
        } else if (condition instanceof Either either) {
            return either.parts().stream()
                    .map(part -> of(part, frame))
                    .reduce(Frame::common)
                    .orElse(frame);
        } else if (condition instanceof Accumulate accumulate) {
            return accumulated(accumulate, frame);
        }
        of(condition instanceof None none ? none.absent() : ((Some) condition).present(), frame);
        return frame;
    }

    private Frame accumulated(Accumulate accumulate, Frame frame) {
        Frame inside = of(accumulate.source(), frame);
        Frame behind = frame;
        for (Total total : accumulate.totals()) {
            Typed value = total(total, inside);
            behind = behind.with(total.binding().text(), value == null ? Typed.of(Type.of(Kind.DECIMAL)) : value);
            patterns.bindTotal(total.binding(), value == null ? Typed.of(Type.of(Kind.DECIMAL)) : value);
        }
        for (Constraint constraint : accumulate.constraints()) {
            behind = patterns.constraint(constraint, behind);
        }
        return behind;
    }

    private @Nullable Typed total(Total total, Frame inside) {
        String function = total.function().text();
        if (!FUNCTIONS.contains(function)) {
            flaws.unknown(RuleFlaw.UNKNOWN_FUNCTION, total.function(), FUNCTIONS, function);
            return null;
        }
        Typed counted = null;
        for (Expression argument : total.arguments()) {
            counted = typing.of(argument, inside);
            if (counted != null
                    && OF_NUMBERS.contains(function)
                    && !counted.kind().number()) {
                flaws.add(
                        RuleFlaw.NO_ARITHMETIC,
                        argument.place(),
                        Spelling.of(argument),
                        counted.type().words());
            }
        }
        if (total.arguments().size() > 1 || (total.arguments().isEmpty() && OF_NUMBERS.contains(function))) {
            flaws.add(RuleFlaw.UNKNOWN_FUNCTION, total.function().place(), function);
        }
        return function.equals("count") ? Typed.of(Type.of(Kind.WHOLE)) : Typed.of(Type.of(Kind.DECIMAL));
    }
}
