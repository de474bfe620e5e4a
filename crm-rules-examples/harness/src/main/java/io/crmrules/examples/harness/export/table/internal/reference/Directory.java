package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.model.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Customers of one type, found by id or by a name that only one has.
 *
 * @param <T> the type
 */
final class Directory<T extends Named> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Map<String, List<T>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<T> unknown = new HashSet<>();

    void add(String id, T customer) {
        byId.put(id, customer);
        byName.clear();
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return List.of(some.get(0), more.get(0)); // more than one is enough
    }

    /** Says that not all that the mapping names is known of this one. */
    void doubt(T customer) {
        unknown.add(customer);
    }

    /** Whether all that the mapping names is known of this one. */
    boolean known(T customer) {
        return !unknown.contains(customer);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    @Nullable
    T withId(String id) {
        return byId.get(id);
    }

    @Nullable
    T found(String idOrName) {
        T withId = byId.get(idOrName);
        if (withId != null || idOrName.isEmpty()) {
            return withId;
        }
        if (byName.isEmpty()) {
            byId.values().forEach(each -> byName.merge(each.label(), List.of(each), Directory::both));
        }
        List<T> named = byName.getOrDefault(idOrName, List.of());
        return named.size() == 1 ? named.get(0) : null;
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }
}
