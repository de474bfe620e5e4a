package io.crmrules.drools.internal.compile.review;

import io.crmrules.drools.internal.compile.drl.Token;
import io.crmrules.drools.internal.compile.drl.WordCall;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Check;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.words.Asks;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a rule asks {@code check} only for parameters that it may ask for, by words that read their types. */
final class AskedParameters {

    private static final List<Method> WORDS = List.of(Check.class.getMethods());

    private final RuleSource source;
    private final Parameters known;

    private AskedParameters(RuleSource source, Parameters known) {
        this.source = source;
        this.known = known;
    }

    /** What is wrong with the calls in {@code tokens}; what is no word at all the compiler tells. */
    static List<RuleProblem> problems(RuleSource source, List<Token> tokens, Parameters known) {
        AskedParameters asked = new AskedParameters(source, known);
        return WordCall.in(tokens).stream().flatMap(asked::problems).distinct().toList();
    }

    private Stream<RuleProblem> problems(WordCall call) {
        return IntStream.range(0, call.arguments().size()).boxed().flatMap(at -> {
            List<Parameter.Type> types = asked(call, at);
            return types.isEmpty() ? Stream.empty() : Stream.ofNullable(problem(call, at, types));
        });
    }

    private @Nullable RuleProblem problem(WordCall call, int at, List<Parameter.Type> read) {
        List<Token> argument = call.arguments().get(at);
        if (argument.size() == 1 && argument.get(0).kind() == Token.Kind.TEXT) {
            return problem(call, at, read, argument.get(0));
        }
        boolean otherwise = called(call).anyMatch(word -> asked(word, at).isEmpty());
        String problem = "check." + call.word() + " takes the name of a parameter, in quotes.";
        return otherwise ? null : problem(call.line(), problem, known.example(read));
    }

    private @Nullable RuleProblem problem(WordCall call, int at, List<Parameter.Type> read, Token asked) {
        String name = asked.text();
        Parameter.Type type = known.type(name);
        if (type == null) {
            return problem(asked.line(), known.unknown(name), known.hint(name));
        }
        String types = read.stream().map(Enum::name).collect(Collectors.joining(" or "));
        String problem = "check." + call.word() + " asks for " + types + ", but '" + name + "' is " + type + ".";
        return read.contains(type) ? null : problem(asked.line(), problem, instead(call, at, type));
    }

    /** The words that could have been meant: they take the same arguments, and read the parameter. */
    private static String instead(WordCall call, int at, Parameter.Type type) {
        String words = WORDS.stream()
                .filter(word -> asked(word, at).contains(type))
                .filter(word -> called(call)
                        .anyMatch(other -> Arrays.equals(word.getParameterTypes(), other.getParameterTypes())))
                .map(word -> "check." + word.getName())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
        return words.isEmpty() ? "" : "Maybe " + words + " is meant.";
    }

    private static Stream<Method> called(WordCall call) {
        return WORDS.stream()
                .filter(word -> word.getName().equals(call.word()))
                .filter(word -> word.getParameterCount() == call.arguments().size());
    }

    /** Empty when no word that is called so asks there; of its overloads some may take a number or a fact instead. */
    private static List<Parameter.Type> asked(WordCall call, int at) {
        return called(call).flatMap(word -> asked(word, at).stream()).distinct().toList();
    }

    private static List<Parameter.Type> asked(Method word, int at) {
        Asks asks = at < word.getParameterCount() ? word.getParameters()[at].getAnnotation(Asks.class) : null;
        return asks == null ? List.of() : Arrays.asList(asks.value());
    }

    private RuleProblem problem(int line, String text, String hint) {
        return new RuleProblem(source.origin(), line, text, hint);
    }
}
