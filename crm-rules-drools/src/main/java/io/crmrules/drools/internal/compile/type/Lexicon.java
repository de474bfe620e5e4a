package io.crmrules.drools.internal.compile.type;

import io.crmrules.rule.words.Asks;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each type has: the model, the facts and {@code check} all of it, types of Java a little. */
public final class Lexicon {

    /** Of each only what computes little, changes nothing and reaches nothing. */
    private static final Map<Class<?>, Set<String>> OF_JAVA = Map.of(
            String.class,
                    Set.of(
                            "length",
                            "isEmpty",
                            "isBlank",
                            "contains",
                            "startsWith",
                            "endsWith",
                            "equalsIgnoreCase",
                            "toLowerCase",
                            "toUpperCase",
                            "strip",
                            "trim"),
            Collection.class, Set.of("size", "isEmpty", "contains"),
            Map.class, Set.of("size", "isEmpty", "containsKey", "get"),
            Duration.class, Set.of("toDays", "toHours", "toMinutes", "isZero"),
            BigDecimal.class, Set.of("signum"),
            Instant.class, Set.of("isBefore", "isAfter"),
            LocalDate.class,
                    Set.of("isBefore", "isAfter", "getYear", "getMonthValue", "getDayOfMonth", "getDayOfWeek"));

    private static final Set<String> OF_EVERYTHING = Set.of("getClass", "hashCode", "equals", "toString", "compareTo");
    private static final Map<Class<?>, List<Member>> READ = new ConcurrentHashMap<>();

    private Lexicon() {}

    /** The words of this name, one for each way to ask it; empty when there is none. */
    public static List<Member> find(Type type, String name) {
        return of(type).stream().filter(member -> member.name().equals(name)).toList();
    }

    /** The property of this name; null when there is none. */
    public static @Nullable Typed property(Type type, String name) {
        return find(type, name).stream()
                .filter(member -> member.takes().isEmpty())
                .map(Member::gives)
                .findFirst()
                .orElse(null);
    }

    /** The names of all words of a type. */
    public static Set<String> names(Type type) {
        return of(type).stream().map(Member::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The type that a pattern names; null when there is none. */
    public static @Nullable Type named(String name) {
        Class<?> java = KnownNames.find(name);
        return java == null ? null : TypeReader.of(java);
    }

    /** That of a class. */
    public static Type typeOf(Class<?> java) {
        return TypeReader.of(java);
    }

    /** All words of a type. */
    public static List<Member> of(Type type) {
        return READ.computeIfAbsent(type.java(), Lexicon::read);
    }

    private static List<Member> read(Class<?> java) {
        boolean whole = KnownNames.speaks(java);
        return Arrays.stream(java.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> whole ? !OF_EVERYTHING.contains(method.getName()) : allowed(java, method))
                .filter(method -> method.getDeclaringClass() != Object.class && method.getReturnType() != void.class)
                .filter(method -> !KnownNames.builds(method.getReturnType()))
                .flatMap(method -> names(method).stream().map(name -> member(name, method)))
                .toList();
    }

    private static boolean allowed(Class<?> java, Method method) {
        return OF_JAVA.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(java))
                .anyMatch(entry -> entry.getValue().contains(method.getName()));
    }

    /** {@code isEmpty} is asked as {@code empty}, too. */
    private static List<String> names(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
        boolean bean = prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
        return bean && method.getParameterCount() == 0
                ? List.of(name, Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1))
                : List.of(name);
    }

    private static Member member(String name, Method method) {
        List<Member.Argument> takes =
                Arrays.stream(method.getParameters()).map(Lexicon::argument).toList();
        return new Member(name, takes, TypeReader.read(method.getAnnotatedReturnType()));
    }

    private static Member.Argument argument(Parameter parameter) {
        Asks asks = parameter.getAnnotation(Asks.class);
        return new Member.Argument(
                parameter.isNamePresent() ? parameter.getName() : KnownNames.name(parameter.getType()),
                TypeReader.read(parameter.getAnnotatedType()),
                asks == null ? List.of() : List.of(asks.value()));
    }

    /** Whether the type of this name is an enum with this constant. */
    public static boolean isConstant(String type, String name) {
        Class<?> java = KnownNames.find(type);
        Set<String> constants = java == null || !java.isEnum() ? null : constants(java);
        return constants != null && constants.contains(name);
    }

    /** The constants of an enum; null when the type is none. */
    public static @Nullable Set<String> constants(Class<?> java) {
        Object[] constants = java.getEnumConstants();
        return constants == null
                ? null
                : Arrays.stream(constants)
                        .filter(Objects::nonNull)
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
