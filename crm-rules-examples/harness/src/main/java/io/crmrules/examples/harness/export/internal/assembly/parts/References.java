package io.crmrules.examples.harness.export.internal.assembly.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What parts refer to and what stays in memory, such as users, stages and types, by numbers. */
public final class References {

    private static final int NOTHING = -1;

    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> all = new ArrayList<>();

    int number(@Nullable Object referred) {
        if (referred == null) {
            return NOTHING;
        }
        Integer number = numbers.putIfAbsent(referred, all.size());
        if (number == null) {
            all.add(referred);
            return all.size() - 1;
        }
        return number;
    }

    /** What has this number; null when that stands for nothing. */
    <T> @Nullable T get(int number, Class<T> type) {
        return number == NOTHING ? null : type.cast(all.get(number));
    }
}
