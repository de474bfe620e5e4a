package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition.Constraint;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.And;
import io.crmrules.drools.internal.compile.tree.Expression.Not;
import io.crmrules.drools.internal.compile.tree.Expression.Or;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.rule.source.RuleFlaw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which conditions can never hold, or always do, where that can be proven from the rule alone. */
final class Sense {

    private final Flaws flaws;

    Sense(Flaws flaws) {
        this.flaws = flaws;
    }

    /** Tells of the conditions of one pattern. */
    void of(List<Constraint> constraints, Frame frame) {
        List<Expression> all = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint.binding() == null) {
                flatten(constraint.expression(), all);
            }
        }
        together(all, frame);
        all.forEach(each -> within(each, frame));
    }

    private static void flatten(Expression expression, List<Expression> into) {
        if (expression instanceof And and) {
            and.parts().forEach(part -> flatten(part, into));
        } else {
            into.add(expression);
        }
    }

    /** Of conditions that have to hold at once. */
    private void together(List<Expression> all, Frame frame) {
        List<Atom> before = new ArrayList<>();
        for (Expression each : all) {
            Atom atom = Atom.of(each, true, frame);
            if (atom == null) {
                continue;
            }
            Boolean certain = atom.certain();
            if (certain != null) {
                flaws.add(certain ? RuleFlaw.ALWAYS : RuleFlaw.NEVER, each.place(), Spelling.of(each));
                return;
            }
            Atom other = contradicting(atom, before);
            if (other != null) {
                flaws.add(RuleFlaw.CONTRADICTION, each.place(), Spelling.of(each), Spelling.of(other.written()));
                return;
            }
            before.add(atom);
        }
    }

    private static @Nullable Atom contradicting(Atom atom, List<Atom> before) {
        return before.stream().filter(atom::contradicts).findFirst().orElse(null);
    }

    private void within(Expression expression, Frame frame) {
        if (expression instanceof Or or) {
            either(or, frame);
            for (Expression part : or.parts()) {
                List<Expression> all = new ArrayList<>();
                flatten(part, all);
                together(all, frame);
                all.forEach(each -> within(each, frame));
            }
        } else if (expression instanceof Not not) {
            within(not.negated(), frame);
        }
    }

    /** One of two always holds when both cannot fail at once. */
    private void either(Or or, Frame frame) {
        List<Atom> failing = new ArrayList<>();
        for (Expression part : or.parts()) {
            Atom atom = Atom.of(part, false, frame);
            if (atom != null && contradicting(atom, failing) != null) {
                flaws.add(RuleFlaw.ALWAYS, or.place(), Spelling.of(or));
                return;
            } else if (atom != null) {
                failing.add(atom);
            }
        }
    }
}
