package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.model.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Customers of one type, found by id or by a name that only one has.
 *
 * @param <T> the type
 */
final class Directory<T extends Named> {

    private final Map<String, T> byId = new LinkedHashMap<>();
    private final Set<T> unknown = new HashSet<>();

    void add(String id, T customer) {
        byId.put(id, customer);
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
        List<T> named = byId.values().stream()
                .filter(each -> each.label().equalsIgnoreCase(idOrName))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    List<T> all() {
        return List.copyOf(byId.values());
    }
}
