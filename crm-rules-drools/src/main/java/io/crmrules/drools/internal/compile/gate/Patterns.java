package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition.Constraint;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.tree.Condition.Source.Collect;
import io.crmrules.drools.internal.compile.tree.Condition.Source.From;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.drools.internal.compile.type.KnownNames;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.drools.internal.compile.type.Type;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.drools.internal.compile.typing.Guards;
import io.crmrules.drools.internal.compile.typing.Typing;
import io.crmrules.rule.source.RuleFlaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether patterns match what their sources give, and what they bind. */
final class Patterns {

    private final Flaws flaws;
    private final Typing typing;
    private final Sense sense;
    private final Map<String, Typed> everBound = new LinkedHashMap<>();

    Patterns(Flaws flaws, Typing typing) {
        this.flaws = flaws;
        this.typing = typing;
        this.sense = new Sense(flaws);
    }

    /** All that the rule binds, in whichever of its branches. */
    Map<String, Typed> everBound() {
        return everBound;
    }

    /** What can be seen behind the pattern. */
    Frame of(Pattern pattern, Frame frame) {
        Type named = Lexicon.named(pattern.type().text());
        if (named == null) {
            flaws.unknown(
                    RuleFlaw.UNKNOWN_TYPE,
                    pattern.type(),
                    KnownNames.all(),
                    pattern.type().text());
        }
        Type held = source(pattern, named, frame);
        Word binding = pattern.binding();
        if (named == null) {
            return binding == null ? frame : frame.with(binding.text(), Typed.of(Lexicon.typeOf(Object.class)));
        }
        Type type = held != null && held.kind() == Kind.LIST && named.kind() == Kind.LIST ? held : named;
        Frame inside = constraints(pattern, frame.within(type, binding == null ? null : binding.text()));
        return binding == null ? inside.outside() : bind(binding, Typed.of(type), inside.outside());
    }

    /** What the source gives, each of a list; null for a fact, and where something is wrong. */
    private @Nullable Type source(Pattern pattern, @Nullable Type named, Frame frame) {
        if (pattern.source() instanceof Collect collect) {
            of(collect.each(), frame);
            Type each = Lexicon.named(collect.each().type().text());
            if (named != null && each != null && named.kind() != Kind.LIST) {
                flaws.add(
                        RuleFlaw.NO_LIST_OF,
                        pattern.type().place(),
                        pattern.type().text());
            }
            return each == null ? null : Type.listOf(each);
        } else if (pattern.source() instanceof From from) {
            Typed values = typing.of(from.values(), frame.outside());
            return values == null || named == null ? null : elements(pattern, from.values(), named, values.type());
        }
        return null;
    }

    private @Nullable Type elements(Pattern pattern, Expression values, Type named, Type given) {
        Type each = given.kind() == Kind.LIST && given.of() != null ? given.of() : given;
        boolean fits = each.fits(named) || named.fits(each) || each.java() == Object.class;
        if (!fits) {
            flaws.add(
                    named.kind() == Kind.LIST ? RuleFlaw.MANY_AS_ONE : RuleFlaw.OTHER_ELEMENTS,
                    pattern.type().place(),
                    pattern.type().text(),
                    Spelling.of(values),
                    each.words(),
                    each.name());
        }
        return each;
    }

    private Frame constraints(Pattern pattern, Frame start) {
        Frame frame = start;
        for (Constraint constraint : pattern.constraints()) {
            frame = constraint(constraint, frame);
        }
        sense.of(pattern.constraints(), frame);
        return frame;
    }

    Frame constraint(Constraint constraint, Frame frame) {
        Word binding = constraint.binding();
        Expression expression = constraint.expression();
        if (expression instanceof Expression.Numeral) {
            flaws.add(RuleFlaw.DECIMAL_COMMA, expression.place(), Spelling.of(expression));
            return frame;
        } else if (binding == null) {
            boolean holds = typing.holds(expression, frame) != null;
            return holds ? frame.knowing(new Guards(frame).after(expression, true)) : frame;
        } else if (expression instanceof Expression.Call) {
            flaws.add(RuleFlaw.BINDS_A_CALL, expression.place(), binding.text(), Spelling.of(expression));
            return frame;
        }
        Typed value = typing.of(expression, frame);
        Frame safe = frame.knowing(new Guards(frame).after(expression, true));
        return value == null
                ? bind(binding, Typed.of(Lexicon.typeOf(Object.class)), frame)
                : bind(binding, value, path(expression) ? safe : frame);
    }

    private static boolean path(Expression expression) {
        return expression instanceof Name || expression instanceof Member;
    }

    private Frame bind(Word binding, Typed value, Frame frame) {
        if (frame.bound().containsKey(binding.text())) {
            flaws.add(RuleFlaw.BOUND_TWICE, binding.place(), binding.text());
        } else if (List.of("check", "violations", "this").contains(binding.text())) {
            flaws.add(RuleFlaw.BOUND_TWICE, binding.place(), binding.text());
        }
        everBound.putIfAbsent(binding.text(), value);
        return frame.with(binding.text(), value);
    }

    void bindTotal(Word binding, Typed value) {
        everBound.putIfAbsent(binding.text(), value);
    }
}
