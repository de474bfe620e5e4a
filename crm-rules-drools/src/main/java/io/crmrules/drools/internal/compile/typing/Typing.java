package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
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
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.rule.source.RuleFlaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each expression gives; null where something is wrong with it, which is told then. */
public final class Typing {

    private final Flaws flaws;
    private final Naming naming;
    private final Calling calling;
    private final Comparing comparing;

    public Typing(Flaws flaws, AskedNames parameters) {
        this.flaws = flaws;
        this.naming = new Naming(flaws, this);
        this.calling = new Calling(flaws, this, parameters);
        this.comparing = new Comparing(flaws, this);
    }

    public @Nullable Typed of(Expression expression, Frame frame) {
        if (expression instanceof And and) {
            return joined(and.parts(), frame, true);
        } else if (expression instanceof Or or) {
            return joined(or.parts(), frame, false);
        } else if (expression instanceof Not not) {
            return holds(not.negated(), frame);
        } else if (expression instanceof Comparison comparison) {
            return comparing.of(comparison, frame);
        } else if (expression instanceof In in) {
            return comparing.of(in, frame);
        } else if (expression instanceof Arithmetic sum) {
            return sum(sum, frame);
        } else if (expression instanceof Negative negative) {
            return number(negative.value(), frame);
        }
        return value(expression, frame);
    }

    private @Nullable Typed value(Expression expression, Frame frame) {
        if (expression instanceof Name name) {
            return naming.of(name, frame);
        } else if (expression instanceof Member member) {
            return naming.of(member, frame);
        } else if (expression instanceof Call call) {
            return calling.of(call, frame);
        } else if (expression instanceof Index index) {
            return index(index, frame);
        } else if (expression instanceof Text) {
            return Typed.of(Type.of(Kind.TEXT));
        } else if (expression instanceof Numeral numeral) {
            return Typed.of(Type.of(numeral.whole() ? Kind.WHOLE : Kind.DECIMAL));
        } else if (expression instanceof Flag) {
            return Typed.of(Type.of(Kind.YES_NO));
        }
        return new Typed(Type.of(Kind.NOTHING), true);
    }

    /** Each part is asked only when those before it held, or did not. */
    private @Nullable Typed joined(List<Expression> parts, Frame frame, boolean truth) {
        Frame seen = frame;
        boolean fine = true;
        for (Expression part : parts) {
            fine &= holds(part, seen) != null;
            seen = seen.knowing(new Guards(seen).after(part, truth));
        }
        return fine ? Typed.of(Type.of(Kind.YES_NO)) : null;
    }

    /** A condition, which has to be yes or no. */
    public @Nullable Typed holds(Expression condition, Frame frame) {
        Typed typed = of(condition, frame);
        if (typed == null) {
            return null;
        } else if (typed.kind() != Kind.YES_NO) {
            flaws.add(
                    RuleFlaw.NO_YES_OR_NO,
                    condition.place(),
                    Spelling.of(condition),
                    typed.type().words());
            return null;
        } else if (typed.nullable()) {
            flaws.add(RuleFlaw.MAY_BE_MISSING, condition.place(), Spelling.of(condition));
            return null;
        }
        return typed;
    }

    private @Nullable Typed index(Index index, Frame frame) {
        Typed of = of(index.of(), frame);
        Typed key = of(index.key(), frame);
        if (of == null || key == null) {
            return null;
        }
        Type held = of.type().of();
        boolean map = of.kind() == Kind.MAP && key.kind() == Kind.TEXT;
        if (held == null || of.kind() != Kind.MAP || !map) {
            flaws.add(
                    RuleFlaw.NO_INDEX,
                    index.key().place(),
                    Spelling.of(index.of()),
                    of.type().words());
            return null;
        }
        return new Typed(held, true);
    }

    private @Nullable Typed sum(Arithmetic sum, Frame frame) {
        if (sum.sign().text().equals("+") && (sum.left() instanceof Text || sum.right() instanceof Text)) {
            Expression text = sum.left() instanceof Text ? sum.left() : sum.right();
            flaws.add(RuleFlaw.NO_ARITHMETIC, text.place(), Spelling.of(text), RuleFlaw.type("text"));
            return null;
        }
        Typed left = number(sum.left(), frame);
        Typed right = number(sum.right(), frame);
        if (left == null || right == null) {
            return null;
        }
        boolean whole = left.kind() == Kind.WHOLE && right.kind() == Kind.WHOLE;
        if (whole && sum.sign().text().equals("/")) {
            flaws.add(RuleFlaw.WHOLE_DIVISION, sum.place(), Spelling.of(sum.left()), Spelling.of(sum.right()));
            return null;
        }
        boolean divides = sum.sign().text().equals("/") || sum.sign().text().equals("%");
        if (divides && !(sum.right() instanceof Numeral by && !by.written().matches("[0.]+"))) {
            flaws.add(RuleFlaw.DIVISION_BY_NOTHING, sum.right().place(), Spelling.of(sum.right()));
            return null;
        }
        return whole ? left : Typed.of(Type.of(Kind.DECIMAL));
    }

    private @Nullable Typed number(Expression value, Frame frame) {
        Typed typed = of(value, frame);
        if (typed == null) {
            return null;
        } else if (!typed.kind().number()) {
            flaws.add(
                    RuleFlaw.NO_ARITHMETIC,
                    value.place(),
                    Spelling.of(value),
                    typed.type().words());
            return null;
        } else if (typed.nullable()) {
            flaws.add(RuleFlaw.MAY_BE_MISSING, value.place(), Spelling.of(value));
            return null;
        }
        return typed;
    }
}
