package io.crmrules.support;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Collections that a host gives: copied, and refused with the property's name when they, or a part of them, are null. */
public final class Given {

    private Given() {}

    /**
     * An immutable copy.
     *
     * @throws NullPointerException with {@code name}, or {@code name[2]} for an entry
     */
    public static <T> List<T> list(List<? extends T> values, String name) {
        int i = 0;
        for (T value : Objects.requireNonNull(values, name)) {
            if (value == null) {
                throw new NullPointerException(name + "[" + i + "]");
            }
            i++;
        }
        return List.copyOf(values);
    }

    /**
     * An immutable copy.
     *
     * @throws NullPointerException with {@code name}, or with that of a null entry: {@code name[]}
     */
    public static <T> Set<T> set(Set<? extends T> values, String name) {
        for (T value : Objects.requireNonNull(values, name)) {
            Objects.requireNonNull(value, name + "[]");
        }
        return Set.copyOf(values);
    }

    /**
     * An immutable copy, in no order.
     *
     * @throws NullPointerException with {@code name}, or with that of a null entry: {@code name[city]}
     */
    public static <V> Map<String, V> map(Map<String, ? extends V> values, String name) {
        for (Map.Entry<String, ? extends V> entry :
                Objects.requireNonNull(values, name).entrySet()) {
            String key = Objects.requireNonNull(entry.getKey(), name + "[]");
            if (entry.getValue() == null) {
                throw new NullPointerException(name + "[" + key + "]");
            }
        }
        return Map.copyOf(values);
    }
}
