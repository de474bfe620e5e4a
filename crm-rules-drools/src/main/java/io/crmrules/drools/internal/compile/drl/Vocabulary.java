package io.crmrules.drools.internal.compile.drl;

import io.crmrules.support.Hints;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a rule can use: types, their properties, and what the rule itself has bound; for hints. */
public final class Vocabulary {

    private final Set<String> bindings = new TreeSet<>();
    private final Map<String, String> types = new TreeMap<>();
    private final Set<String> words = new TreeSet<>();

    /** @param drl the rule */
    public Vocabulary(String drl) {
        List<Token> tokens = DrlScanner.scan(drl);
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).isSign(':') && tokens.get(at - 1).kind() == Token.Kind.WORD) {
                bindings.add(tokens.get(at - 1).text());
                addType(tokens, at);
            }
        }
        tokens.stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::text)
                .forEach(words::add);
    }

    /** A pattern that is bound has a type, {@code $answers : List( ... )}; of a property it would have to be asked. */
    private void addType(List<Token> tokens, int colon) {
        boolean pattern = colon + 2 < tokens.size()
                && tokens.get(colon + 1).kind() == Token.Kind.WORD
                && tokens.get(colon + 2).isSign('(');
        if (pattern) {
            types.put(tokens.get(colon - 1).text(), tokens.get(colon + 1).text());
        }
    }

    /** The type of the pattern that is bound to this name; null when it is a property, or of a type nobody knows. */
    public @Nullable Class<?> boundType(String binding) {
        String type = types.get(binding);
        return type == null ? null : KnownTypes.find(type);
    }

    /** Whether the rule binds something to this name. */
    public boolean binds(String name) {
        return bindings.contains(name) || bindings.contains("$" + name);
    }

    /** The name of a binding without its prefix. */
    public static String bare(String binding) {
        return binding.startsWith("$") ? binding.substring(1) : binding;
    }

    /** All words that stand in it, wherever. */
    public Set<String> words() {
        return words;
    }

    public String binding(String name) {
        return Hints.maybe(name, bindings);
    }

    /** What the rule binds and was probably meant; null when nothing is near. */
    public @Nullable String nearBinding(String name) {
        return Hints.nearest(name, bindings);
    }

    public String type(String name) {
        return near(name, KnownTypes.byName().keySet().stream());
    }

    public String imported(String name) {
        return near(name, KnownTypes.byName().values().stream().map(Class::getCanonicalName));
    }

    /** A property or method of this type that was probably meant. */
    public String member(String type, String name) {
        Class<?> found = KnownTypes.find(type);
        return found == null ? "" : near(name, members(found));
    }

    /** A property of whatever type that was probably meant. */
    public String property(String name) {
        return near(name, KnownTypes.byName().values().stream().flatMap(Vocabulary::members));
    }

    /** How the method can be called; empty when the type has none of this name. */
    public String signatures(String type, String name) {
        Class<?> found = KnownTypes.find(type);
        String calls = found == null
                ? ""
                : methods(found)
                        .filter(method -> method.getName().equals(name))
                        .map(Vocabulary::call)
                        .sorted()
                        .collect(Collectors.joining(" or "));
        return calls.isEmpty() ? "" : "Maybe " + calls + ".";
    }

    private static String call(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")"));
    }

    private static Stream<String> members(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? methods(type).map(Method::getName)
                : Arrays.stream(constants).map(String::valueOf);
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class);
    }

    private static String near(String name, Stream<String> words) {
        String hint = Hints.maybe(name, words.collect(Collectors.toCollection(TreeSet::new)));
        return hint.startsWith("Maybe") ? hint : "";
    }
}
