package io.crmrules.examples.benchmarks.loops.totals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which things share a key, directly or through others. */
final class Groups<T> {

    private final List<T> things = new ArrayList<>();
    private final List<List<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    void add(T thing, List<String> keysOf) {
        if (keysOf.isEmpty()) {
            return;
        }
        for (String key : keysOf) {
            holders.computeIfAbsent(key, any -> new ArrayList<>(1)).add(things.size());
        }
        things.add(thing);
        keys.add(keysOf);
    }

    /** Those of at least two. */
    List<List<T>> all() {
        List<List<T>> groups = new ArrayList<>();
        boolean[] grouped = new boolean[things.size()];
        for (int i = 0; i < things.size(); i++) {
            if (!grouped[i]) {
                List<T> group = from(i, grouped);
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /** Everything that can be reached from one. */
    private List<T> from(int start, boolean[] grouped) {
        List<T> group = new ArrayList<>(1);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        grouped[start] = true;
        while (!open.isEmpty()) {
            int i = open.remove();
            group.add(things.get(i));
            for (String key : keys.get(i)) {
                for (int other : holders.getOrDefault(key, List.of())) {
                    if (!grouped[other]) {
                        grouped[other] = true;
                        open.add(other);
                    }
                }
            }
        }
        return group;
    }
}
