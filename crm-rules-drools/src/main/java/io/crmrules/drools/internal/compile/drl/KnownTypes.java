package io.crmrules.drools.internal.compile.drl;

import io.crmrules.rule.Check;
import io.crmrules.rule.Violations;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types that a rule can name without an import: of the facts and the globals, and of all that these have. */
public final class KnownTypes {

    private static final Map<String, Class<?>> BY_NAME = reachable();

    private KnownTypes() {}

    private static Map<String, Class<?>> reachable() {
        Map<String, Class<?>> found = new TreeMap<>();
        Deque<Class<?>> ahead = new ArrayDeque<>();
        Stream.concat(Facts.all(), Stream.of(Check.class, Violations.class)).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            Class<?> type = ahead.pop();
            if (RuleHeader.imports(type) && found.putIfAbsent(name(type), type) == null) {
                spokenOf(type).forEach(ahead::add);
            }
        }
        return found;
    }

    private static Stream<Class<?>> spokenOf(Class<?> type) {
        Stream<Type> used = Arrays.stream(type.getMethods())
                .flatMap(method -> Stream.concat(
                        Stream.of(method.getGenericReturnType()), Arrays.stream(method.getParameterTypes())));
        return Stream.concat(Arrays.stream(type.getClasses()), used.flatMap(KnownTypes::classes));
    }

    private static Stream<Class<?>> classes(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.concat(Stream.of(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()))
                    .flatMap(KnownTypes::classes);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.of();
    }

    /** By the names that a rule uses ("Stage", "Stage.Type"). */
    public static Map<String, Class<?>> byName() {
        return BY_NAME;
    }

    /** By the name that a rule uses, or its full one; loaded, but not initialised. Null when there is none. */
    static @Nullable Class<?> find(String name) {
        Class<?> known = BY_NAME.get(name);
        try {
            return known == null ? Class.forName(name, false, KnownTypes.class.getClassLoader()) : known;
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** As a rule names it. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
