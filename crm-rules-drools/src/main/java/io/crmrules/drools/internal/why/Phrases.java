package io.crmrules.drools.internal.why;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.why.eval.Env;
import io.crmrules.drools.internal.why.eval.Evaluator;
import io.crmrules.model.Deal;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people call the expressions of a rule. */
final class Phrases {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Words words;
    private final Values values;
    private final Criterion criterion;
    private final String language;

    Phrases(Criterion criterion, String language, Words words, Values values) {
        this.criterion = criterion;
        this.language = language;
        this.words = words;
        this.values = values;
    }

    /** An expression with its value: "due 2026-11-21 09:00"; a literal or a constant is its own. */
    String told(Expression expression, Env env) {
        String value = values.of(Evaluator.value(expression, env));
        String name = name(expression, env);
        return name.isEmpty() ? value : name + " " + value;
    }

    /** What something is called; empty for what is its own name. */
    String name(Expression expression, Env env) {
        if (expression instanceof Expression.Name name) {
            return name.name().equals("this") || isConstant(name.name()) ? "" : word(name.name());
        } else if (expression instanceof Expression.Member member) {
            return member(member.of(), member.member().text(), env);
        } else if (expression instanceof Expression.Call call) {
            return call(call, env);
        } else if (expression instanceof Expression.Arithmetic sum) {
            return told(sum.left(), env) + " " + sum.sign().text() + " " + told(sum.right(), env) + " =";
        } else if (expression instanceof Expression.Index index) {
            return name(index.of(), env) + " " + values.of(Evaluator.value(index.key(), env));
        }
        return "";
    }

    private String member(Expression of, String member, Env env) {
        String owner = name(of, env);
        if (isConstant(member) || (of instanceof Expression.Name type && isType(type.name()))) {
            return "";
        } else if (owner.isEmpty() || about(of, env) || isCheck(of)) {
            return word(member);
        }
        return words.has("of." + member) ? words.of("of." + member, owner) : words.of("of", owner, word(member));
    }

    /** The deal goes without saying. */
    private static boolean about(Expression of, Env env) {
        return of instanceof Expression.Name && Evaluator.value(of, env) instanceof Deal;
    }

    private static boolean isCheck(@Nullable Expression of) {
        return of instanceof Expression.Name name && name.name().equals("check");
    }

    private static boolean isType(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static boolean isConstant(String name) {
        return isType(name) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private String call(Expression.Call call, Env env) {
        String parameter = parameter(call.arguments());
        List<Expression> asked = call.arguments().stream()
                .filter(argument -> !(argument instanceof Expression.Text))
                .filter(argument -> !isThis(argument) && !about(argument, env))
                .toList();
        String name = call.word().text();
        if (parameter != null && asked.isEmpty() && isCheck(call.of()) && !words.has("asks." + name)) {
            return parameter;
        }
        String told = isCheck(call.of()) || call.of() == null ? word(name) : member(call.of(), name, env);
        String arguments = asked.stream().map(argument -> told(argument, env)).collect(Collectors.joining(", "));
        return arguments.isEmpty() ? told : told + " (" + arguments + ")";
    }

    private static boolean isThis(Expression argument) {
        return argument instanceof Expression.Name name && name.name().equals("this");
    }

    /** What a parameter that is asked for means, as the reference says it; null when none is. */
    private @Nullable String parameter(List<Expression> arguments) {
        for (Expression argument : arguments) {
            if (argument instanceof Expression.Text text && text.value().contains(".")) {
                String name = text.value().substring(text.value().indexOf('.') + 1);
                String described = criterion.texts(language).parameters().get(name);
                return described != null
                        ? lower(described)
                        : word(words.has("word." + text.value()) ? text.value() : name);
            }
        }
        return null;
    }

    private static String lower(String sentence) {
        String begin = sentence.substring(0, 1).toLowerCase(Locale.ROOT);
        return begin + (sentence.endsWith(".") ? sentence.substring(1, sentence.length() - 1) : sentence.substring(1));
    }

    /** "openTasks" is "open tasks", where nobody has found a better word. */
    String word(String name) {
        String bare = name.startsWith("$") ? name.substring(1) : name;
        return words.has("word." + bare)
                ? words.of("word." + bare)
                : HUMP.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
