package io.crmrules.drools.internal.compile.typing;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Arithmetic;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Flag;
import io.crmrules.drools.internal.compile.tree.Expression.Index;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Expression.Negative;
import io.crmrules.drools.internal.compile.tree.Expression.Numeral;
import io.crmrules.drools.internal.compile.tree.Expression.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One spelling for each value, however a rule asks for it: {@code owner}, {@code this.owner} and {@code $deal.owner()}. */
public final class Paths {

    private Paths() {}

    /** Null when it is no value with a name, but a condition. */
    public static @Nullable String of(Expression expression, Frame frame) {
        if (expression instanceof Name name) {
            return name(name, frame);
        } else if (expression instanceof Member member) {
            return joined(of(member.of(), frame), member.member().text());
        } else if (expression instanceof Call call) {
            return call(call, frame);
        } else if (expression instanceof Index index) {
            return joined(of(index.of(), frame), "[" + of(index.key(), frame) + "]");
        } else if (expression instanceof Arithmetic sum) {
            return "(" + of(sum.left(), frame) + sum.sign().text() + of(sum.right(), frame) + ")";
        } else if (expression instanceof Negative negative) {
            return "-" + of(negative.value(), frame);
        }
        return literal(expression);
    }

    private static @Nullable String literal(Expression expression) {
        if (expression instanceof Text text) {
            return "\"" + text.value() + "\"";
        } else if (expression instanceof Numeral numeral) {
            return numeral.written();
        }
        return expression instanceof Flag flag ? String.valueOf(flag.value()) : null;
    }

    private static String name(Name name, Frame frame) {
        if (name.name().equals("this")) {
            return frame.selfName();
        }
        boolean other = frame.bound().containsKey(name.name()) || name.name().equals("check");
        return other || frame.self() == null ? name.name() : frame.selfName() + "." + name.name();
    }

    private static @Nullable String call(Call call, Frame frame) {
        String of = call.of() == null ? frame.selfName() : of(call.of(), frame);
        List<String> arguments = call.arguments().stream()
                .map(argument -> String.valueOf(of(argument, frame)))
                .toList();
        String name = call.word().text();
        return joined(
                of,
                arguments.isEmpty()
                        ? bare(name)
                        : name + arguments.stream().collect(Collectors.joining(",", "(", ")")));
    }

    /** {@code isEmpty()} is {@code empty}. */
    private static String bare(String name) {
        boolean bean = name.startsWith("is") && name.length() > 2 && Character.isUpperCase(name.charAt(2));
        return bean ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name;
    }

    private static @Nullable String joined(@Nullable String of, String member) {
        return of == null ? null : of + "." + member;
    }
}
