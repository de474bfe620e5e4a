package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Condition.Constraint;
import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.And;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.Flag;
import io.crmrules.drools.internal.compile.tree.Expression.Not;
import io.crmrules.drools.internal.compile.tree.Expression.Or;
import io.crmrules.drools.internal.compile.tree.Operator;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.drools.internal.compile.typing.Paths;
import io.crmrules.model.Stage;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which types of stages a deal may stand of which a condition holds. */
final class StageTypes {

    /** Words that say it exactly, so that their opposite is said as well. */
    private static final Map<String, Set<Stage.Type>> EXACT = Map.ofEntries(
            Map.entry("open", EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING, Stage.Type.CONDITIONAL_REFUSAL)),
            Map.entry("incoming", EnumSet.of(Stage.Type.INCOMING)),
            Map.entry(
                    "stage.open", EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING, Stage.Type.CONDITIONAL_REFUSAL)),
            Map.entry("stage.active", EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING)),
            Map.entry("stage.incoming", EnumSet.of(Stage.Type.INCOMING)),
            Map.entry("stage.working", EnumSet.of(Stage.Type.WORKING)),
            Map.entry("stage.won", EnumSet.of(Stage.Type.WON)),
            Map.entry("stage.lost", EnumSet.of(Stage.Type.LOST)),
            Map.entry("stage.conditionalRefusal", EnumSet.of(Stage.Type.CONDITIONAL_REFUSAL)),
            Map.entry("stage.refusal", EnumSet.of(Stage.Type.LOST, Stage.Type.CONDITIONAL_REFUSAL)));

    /** Words that hold only there, and not always. */
    private static final Map<String, Set<Stage.Type>> AT_MOST = Map.of(
            "pastFirstWorkingStage", EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING),
            "stage.pastFirstWorking", EnumSet.of(Stage.Type.INCOMING, Stage.Type.WORKING),
            "refused", EnumSet.of(Stage.Type.LOST, Stage.Type.CONDITIONAL_REFUSAL));

    private static final String TYPE = "stage.type";

    private final Frame frame;

    StageTypes(Frame frame) {
        this.frame = frame;
    }

    /** Of all conditions of a pattern of deals together; all types where they say nothing of it. */
    static Set<Stage.Type> of(List<Constraint> constraints, Frame frame) {
        StageTypes types = new StageTypes(frame);
        Set<Stage.Type> left = EnumSet.allOf(Stage.Type.class);
        for (Constraint constraint : constraints) {
            if (constraint.binding() == null) {
                left.retainAll(types.of(constraint.expression(), true));
            }
        }
        return left;
    }

    private Set<Stage.Type> of(Expression condition, boolean truth) {
        if (condition instanceof Not not) {
            return of(not.negated(), !truth);
        } else if (condition instanceof And and) {
            return joined(and.parts(), truth, truth);
        } else if (condition instanceof Or or) {
            return joined(or.parts(), truth, !truth);
        } else if (condition instanceof Comparison comparison) {
            return compared(comparison, truth);
        }
        String word = word(condition);
        Set<Stage.Type> exact = word == null ? null : EXACT.get(word);
        if (exact != null) {
            return truth ? exact : others(exact);
        }
        Set<Stage.Type> most = word == null || !truth ? null : AT_MOST.get(word);
        return most == null ? EnumSet.allOf(Stage.Type.class) : most;
    }

    private Set<Stage.Type> joined(List<Expression> parts, boolean truth, boolean all) {
        Set<Stage.Type> joined = EnumSet.copyOf(of(parts.get(0), truth));
        for (Expression part : parts) {
            if (all) {
                joined.retainAll(of(part, truth));
            } else {
                joined.addAll(of(part, truth));
            }
            if (joined.isEmpty()) {
                return joined;
            }
        }
        return joined;
    }

    private Set<Stage.Type> compared(Comparison comparison, boolean truth) {
        boolean equal = comparison.operator() == Operator.EQUAL;
        if (!comparison.operator().equality() || comparison.negated()) {
            return EnumSet.allOf(Stage.Type.class);
        } else if (comparison.right() instanceof Flag flag) {
            return of(comparison.left(), (flag.value() == equal) == truth);
        } else if (TYPE.equals(word(comparison.left())) && comparison.right() instanceof Expression.Member constant) {
            Set<Stage.Type> named =
                    EnumSet.of(Stage.Type.valueOf(constant.member().text()));
            return equal == truth ? named : others(named);
        }
        return EnumSet.allOf(Stage.Type.class);
    }

    /** What is asked of the deal; null when it is no word of its. */
    private @Nullable String word(Expression expression) {
        String path = Paths.of(expression, frame);
        String prefix = frame.selfName() + ".";
        return path != null && path.startsWith(prefix) ? path.substring(prefix.length()) : null;
    }

    private static Set<Stage.Type> others(Set<Stage.Type> types) {
        Set<Stage.Type> others = EnumSet.allOf(Stage.Type.class);
        others.removeAll(types);
        return others;
    }

    /** The words that say it of some types, exactly; for advice. */
    static @Nullable String words(Set<Stage.Type> types) {
        return EXACT.entrySet().stream()
                .filter(entry -> entry.getValue().equals(types))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(String::length).thenComparing(word -> word))
                .orElse(null);
    }
}
