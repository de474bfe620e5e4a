package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.In;
import io.crmrules.drools.internal.compile.tree.Expression.Text;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.rule.source.RuleFlaw;
import org.jspecify.annotations.Nullable;

/** Whether like is compared with like. */
final class Comparing {

    private final Flaws flaws;
    private final Typing typing;

    Comparing(Flaws flaws, Typing typing) {
        this.flaws = flaws;
        this.typing = typing;
    }

    @Nullable
    Typed of(In in, Frame frame) {
        Typed value = typing.of(in.value(), frame);
        boolean fine = value != null;
        for (Expression option : in.options()) {
            Typed each = fine ? typing.of(option, frame) : null;
            fine = value != null
                    && each != null
                    && alike(
                            new Comparison(option.place(), Operator.EQUAL, false, option.place(), in.value(), option),
                            value,
                            each);
        }
        return fine ? Typed.of(Type.of(Kind.YES_NO)) : null;
    }

    @Nullable
    Typed of(Comparison compared, Frame frame) {
        Typed left = typing.of(compared.left(), frame);
        Typed right = typing.of(compared.right(), frame);
        if (left == null || right == null) {
            return null;
        }
        boolean fine = switch (compared.operator()) {
            case MATCHES -> matches(compared, left);
            case CONTAINS -> contains(compared, left, right);
            case MEMBER_OF -> contains(compared, right, left);
            default -> alike(compared, left, right);
        };
        return fine ? Typed.of(Type.of(Kind.YES_NO)) : null;
    }

    private boolean matches(Comparison compared, Typed left) {
        if (left.kind() != Kind.TEXT && left.kind() != Kind.FIELD) {
            return refuse(RuleFlaw.NOT_TEXT, compared, left, left);
        } else if (!(compared.right() instanceof Text pattern) || !SafePattern.is(pattern.value())) {
            flaws.add(RuleFlaw.BAD_PATTERN, compared.right().place(), Spelling.of(compared.right()));
            return false;
        }
        return true;
    }

    private boolean contains(Comparison compared, Typed list, Typed item) {
        Type of = list.type().of();
        if (list.kind() == Kind.TEXT && item.kind() == Kind.TEXT && compared.operator() == Operator.CONTAINS) {
            return true;
        } else if (list.kind() != Kind.LIST) {
            return refuse(RuleFlaw.NO_LIST, compared, list, item);
        }
        return of == null
                || item.type().fits(of)
                || of.fits(item.type())
                || refuse(RuleFlaw.UNLIKE, compared, Typed.of(of), item);
    }

    private boolean alike(Comparison compared, Typed left, Typed right) {
        RuleFlaw unlike = Unlike.flaw(left.type(), right.type());
        if (left.kind() == Kind.NOTHING || right.kind() == Kind.NOTHING) {
            return withNothing(compared, left, right);
        } else if (unlike != null) {
            return refuse(unlike, compared, left, right);
        } else if (compared.operator().ordering() && !ordered(left, right)) {
            return refuse(
                    left.kind() == Kind.MONEY ? RuleFlaw.MONEY_WITH_NUMBER : RuleFlaw.NO_ORDER, compared, left, right);
        }
        return true;
    }

    private static boolean ordered(Typed left, Typed right) {
        return left.kind().ordered() && right.kind().ordered();
    }

    /** Whether it is there: only of what may be missing. */
    private boolean withNothing(Comparison compared, Typed left, Typed right) {
        Typed value = left.kind() == Kind.NOTHING ? right : left;
        if (compared.operator().ordering()) {
            return refuse(RuleFlaw.NO_ORDER, compared, left, right);
        } else if (!value.nullable()) {
            boolean text = value.kind() == Kind.TEXT;
            RuleFlaw flaw = text
                    ? RuleFlaw.TEXT_NEVER_NOTHING
                    : value.kind() == Kind.LIST ? RuleFlaw.LIST_NEVER_NOTHING : RuleFlaw.NEVER_NOTHING;
            return refuse(flaw, compared, left.kind() == Kind.NOTHING ? right : left, value);
        }
        return true;
    }

    /** @param first that of the value which the message names first: the list that should hold the other */
    private boolean refuse(RuleFlaw flaw, Comparison compared, Typed first, Typed second) {
        boolean turned = compared.operator() == Operator.MEMBER_OF;
        flaws.add(
                flaw,
                compared.place(),
                Spelling.of(turned ? compared.right() : compared.left()),
                first.type().words(),
                Spelling.of(turned ? compared.left() : compared.right()),
                second.type().words(),
                compared.operator().sign());
        return false;
    }
}
