package io.crmrules.drools.internal.compile;

import io.crmrules.model.Deal;
import io.crmrules.rule.Check;
import io.crmrules.support.Hints;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a rule can use: types, their properties, and what the rule itself has bound; for hints. */
final class Vocabulary {

    private static final String MODEL = Deal.class.getPackageName() + ".";
    private static final String RULE = Check.class.getPackageName() + ".";
    private static final List<String> TYPES = List.of(
            MODEL + "Comment",
            MODEL + "Company",
            MODEL + "Contact",
            MODEL + "DataKind",
            MODEL + "Deal",
            MODEL + "Interaction",
            MODEL + "LeadSource",
            MODEL + "Milestone",
            MODEL + "MilestoneType",
            MODEL + "Money",
            MODEL + "OwnerChange",
            MODEL + "Pipeline",
            MODEL + "Role",
            MODEL + "Stage",
            MODEL + "StageChange",
            MODEL + "Task",
            MODEL + "User",
            RULE + "Check",
            RULE + "ContactGroup",
            RULE + "ConversationGroup",
            RULE + "CopiedText",
            RULE + "DealGroup",
            RULE + "LeadFlow",
            RULE + "MalformedData",
            RULE + "OpenDeal",
            RULE + "Portfolio",
            RULE + "Refusals",
            RULE + "Violations",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate");
    private static final Pattern BINDING = Pattern.compile("([$\\w]+)\\s*:(?!:)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> bindings = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    /** @param drl the rule */
    Vocabulary(String drl) {
        Matcher matcher = BINDING.matcher(drl);
        while (matcher.find()) {
            bindings.add(matcher.group(1));
        }
        WORD.matcher(drl).results().map(MatchResult::group).forEach(words::add);
    }

    /** Whether the rule binds something to this name. */
    boolean binds(String name) {
        return bindings.contains(name) || bindings.contains("$" + name);
    }

    /** All words that stand in it, wherever. */
    Set<String> words() {
        return words;
    }

    String binding(String name) {
        return Hints.maybe(name, bindings);
    }

    String type(String name) {
        return TYPES.stream()
                .filter(type -> simple(type).equals(name))
                .map(type -> "Maybe 'import " + type + "' is missing.")
                .findFirst()
                .orElseGet(() -> near(name, TYPES.stream().map(Vocabulary::simple)));
    }

    String imported(String name) {
        return near(name, TYPES.stream());
    }

    /** A property or method of this type that was probably meant. */
    String member(String type, String name) {
        Class<?> found = find(type);
        return found == null ? "" : near(name, members(found));
    }

    /** A property of whatever type that was probably meant. */
    String property(String name) {
        return near(
                name, TYPES.stream().map(Vocabulary::find).flatMap(type -> type == null ? Stream.of() : members(type)));
    }

    /** How the method can be called; empty when the type has none of this name. */
    String signatures(String type, String name) {
        Class<?> found = find(type);
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

    /** By its full name or, as Java's compiler tells it, its simple one; loaded, but not initialised. */
    private static @Nullable Class<?> find(String type) {
        String full = TYPES.stream()
                .filter(known -> simple(known).equals(type))
                .findFirst()
                .orElse(type);
        try {
            return Class.forName(full, false, Vocabulary.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static String near(String name, Stream<String> words) {
        String hint = Hints.maybe(name, words.collect(Collectors.toCollection(TreeSet::new)));
        return hint.startsWith("Maybe") ? hint : "";
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
