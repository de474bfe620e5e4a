package io.crmrules.drools.internal.finding;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.Match;

/**
 * What a rule has bound, by name without the prefix.
 *
 * @param values in alphabetical order, without those that are null
 * @param names all that this branch of the rule binds, null or not
 */
record Bindings(Map<String, Object> values, Set<String> names) {

    /** Names that Drools gives to what a rule has not bound. */
    private static final String MADE = "GENERATED_";

    static Bindings of(Map<String, @Nullable Object> bound) {
        Map<String, Object> values = new TreeMap<>();
        Set<String> names = new HashSet<>();
        bound.forEach((name, value) -> {
            names.add(bare(name));
            if (value != null) {
                values.put(bare(name), value);
            }
        });
        return new Bindings(Collections.unmodifiableMap(values), names);
    }

    static Bindings of(Match match) {
        Map<String, Object> values = new TreeMap<>();
        List<String> declared = match.getDeclarationIds();
        Set<String> names = new HashSet<>(declared.size() * 2);
        for (String name : declared) {
            if (name.startsWith(MADE)) {
                continue;
            }
            String bare = bare(name);
            names.add(bare);
            Object value = match.getDeclarationValue(name);
            if (value != null) {
                values.put(bare, value);
            }
        }
        return new Bindings(Collections.unmodifiableMap(values), names);
    }

    private static String bare(String name) {
        return name.startsWith("$") ? name.substring(1) : name;
    }

    /** Null when nothing of this type is bound to the name. */
    <T> @Nullable T value(@Nullable String name, Class<T> type) {
        Object value = name == null ? null : values.get(name);
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
