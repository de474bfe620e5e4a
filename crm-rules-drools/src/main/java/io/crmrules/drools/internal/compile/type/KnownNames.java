package io.crmrules.drools.internal.compile.type;

import io.crmrules.drools.internal.compile.drl.KnownTypes;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The types that a rule can name. */
public final class KnownNames {

    private static final Map<String, Class<?>> BY_NAME = byName();

    private KnownNames() {}

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> known = new TreeMap<>(KnownTypes.byName());
        List.of(String.class, Integer.class, Long.class, Number.class, Boolean.class, BigDecimal.class)
                .forEach(type -> known.put(type.getSimpleName(), type));
        List.of(Instant.class, LocalDate.class, Duration.class, List.class)
                .forEach(type -> known.put(type.getSimpleName(), type));
        known.values().removeIf(type -> builds(type));
        return known;
    }

    /** Builders change what they build. */
    static boolean builds(Class<?> type) {
        return type.getName().endsWith("Builder") || type.getName().endsWith("Draft");
    }

    /** The class of this name; null when there is none. */
    public static @Nullable Class<?> find(String name) {
        return BY_NAME.get(name);
    }

    public static Set<String> all() {
        return BY_NAME.keySet();
    }

    /** Whether the type has words of its own, all of which a rule may use. */
    static boolean speaks(Class<?> type) {
        return type.getName().startsWith("io.crmrules.") && BY_NAME.containsValue(type);
    }

    static String name(Class<?> type) {
        String name = type.getName();
        return type.isPrimitive()
                ? name
                : name.substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
