package io.crmrules.drools.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Things that share a key, directly or through others. */
final class Groups {

    private Groups() {}

    /**
     * Each thing in one group, those that share nothing in one of their own.
     *
     * @param keys of a thing
     * @param sharing the things that have a key
     */
    static <T> List<Set<T>> of(List<T> things, Function<T, Set<String>> keys, Function<String, List<T>> sharing) {
        Set<T> placed = new HashSet<>();
        List<Set<T>> groups = new ArrayList<>();
        for (T thing : things) {
            if (!placed.contains(thing)) {
                Set<T> group = reachable(thing, keys, sharing);
                placed.addAll(group);
                groups.add(group);
            }
        }
        return groups;
    }

    private static <T> Set<T> reachable(T start, Function<T, Set<String>> keys, Function<String, List<T>> sharing) {
        Set<T> reached = new LinkedHashSet<>(List.of(start));
        Deque<T> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            keys.apply(ahead.pop()).stream()
                    .map(sharing)
                    .flatMap(Collection::stream)
                    .filter(reached::add)
                    .forEach(ahead::push);
        }
        return reached;
    }
}
