package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.And;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Comparison;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Expression.Not;
import io.crmrules.drools.internal.compile.tree.Expression.Nothing;
import io.crmrules.drools.internal.compile.tree.Expression.Or;
import io.crmrules.drools.internal.compile.tree.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is there for sure once a condition holds, or does not. */
public final class Guards {

    /** Words of check that hold only of something that is there. */
    private static final Set<String> OF_WHAT_IS_THERE =
            Set.of("knownPerson", "person", "comparable", "atLeast", "below");

    /** Words of a deal that hold only when something else of it is there. */
    private static final Map<String, List<String>> IMPLIED = Map.of(
            "amountEntered", List.of("amount"),
            "handedOver", List.of("owner", "lastOwnerChangeAt"),
            "firstStageKnown", List.of("firstStage"),
            "move", List.of("from"),
            "forward", List.of("from"),
            "jump", List.of("from"),
            "back", List.of("from"),
            "revival", List.of("from"));

    private final Frame frame;

    public Guards(Frame frame) {
        this.frame = frame;
    }

    /** The paths of what is there when {@code condition} is {@code truth}. */
    public Set<String> after(Expression condition, boolean truth) {
        Set<String> there = new HashSet<>();
        if (condition instanceof Not not) {
            there.addAll(after(not.negated(), !truth));
        } else if (condition instanceof And and) {
            there.addAll(joined(and.parts(), truth, truth));
        } else if (condition instanceof Or or) {
            there.addAll(joined(or.parts(), truth, !truth));
        } else if (condition instanceof Comparison comparison) {
            compared(comparison, truth, there);
        } else if (truth) {
            held(condition, there);
        }
        return there;
    }

    /** Of all parts together, or what each of them says alone. */
    private Set<String> joined(List<Expression> parts, boolean truth, boolean all) {
        Set<String> there = new HashSet<>(after(parts.get(0), truth));
        for (Expression part : parts) {
            if (all) {
                there.addAll(after(part, truth));
            } else {
                there.retainAll(after(part, truth));
            }
        }
        return there;
    }

    private void compared(Comparison comparison, boolean truth, Set<String> there) {
        boolean nothing = comparison.right() instanceof Nothing || comparison.left() instanceof Nothing;
        boolean differs = comparison.operator() == Operator.UNEQUAL;
        if (nothing && truth == differs) {
            add(comparison.right() instanceof Nothing ? comparison.left() : comparison.right(), there);
        } else if (!nothing && truth && !differs && !comparison.negated()) {
            boolean equal = comparison.operator() == Operator.EQUAL;
            if (!equal || constant(comparison.right())) {
                add(comparison.left(), there);
            }
            if (comparison.operator().ordering() || (equal && constant(comparison.left()))) {
                add(comparison.right(), there);
            }
        }
        if (truth) {
            askedSafely(comparison.left(), there);
            askedSafely(comparison.right(), there);
        }
    }

    /** What {@code !.} asks for on the way. */
    private void askedSafely(Expression value, Set<String> there) {
        if (value instanceof Member member) {
            askedSafely(member.of(), member.nullSafe(), there);
        } else if (value instanceof Call call && call.of() != null) {
            askedSafely(call.of(), call.nullSafe(), there);
        }
    }

    private void askedSafely(Expression of, boolean nullSafe, Set<String> there) {
        if (nullSafe) {
            add(of, there);
        }
        askedSafely(of, there);
    }

    /** What is no null by itself: a literal, {@code Role.ROBOT}. */
    private static boolean constant(Expression expression) {
        if (expression instanceof Member member) {
            return constant(member.of());
        }
        return expression instanceof Name name
                ? Character.isUpperCase(name.name().charAt(0))
                : !(expression instanceof Call || expression instanceof Expression.Index);
    }

    /** With what a word implies. */
    private void held(Expression expression, Set<String> there) {
        askedSafely(expression, there);
        if (expression instanceof Member member) {
            implied(member.member().text(), Paths.of(member.of(), frame), there);
        } else if (expression instanceof Name name) {
            implied(name.name(), frame.selfName(), there);
        } else if (expression instanceof Call call) {
            called(call, there);
        }
    }

    private void called(Call call, Set<String> there) {
        if (!call.arguments().isEmpty()) {
            Expression first = call.arguments().get(0);
            implied(call.word().text(), Paths.of(first, frame), there);
            if (OF_WHAT_IS_THERE.contains(call.word().text())) {
                add(first, there);
            }
        }
    }

    private static void implied(String word, @Nullable String of, Set<String> there) {
        if (of != null) {
            IMPLIED.getOrDefault(word, List.of()).forEach(name -> there.add(of + "." + name));
        }
    }

    private void add(Expression value, Set<String> there) {
        String path = Paths.of(value, frame);
        if (path != null) {
            there.add(path);
        }
    }
}
