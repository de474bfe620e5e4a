package io.crmrules.drools.internal.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds out which of many things belong together. Nearly linear. */
final class Unions {

    private final int[] parent;

    private Unions(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The things that share a key, directly or through others: groups of at least two, each in the order of the list. */
    static <T> List<List<T>> of(List<T> things, Function<T, ? extends Collection<String>> keys) {
        Unions unions = new Unions(things.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            for (String key : keys.apply(things.get(i))) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    unions.join(i, other);
                }
            }
        }
        return unions.groups().stream()
                .map(group -> group.stream().map(things::get).toList())
                .toList();
    }

    private void join(int one, int other) {
        parent[root(one)] = root(other);
    }

    private int root(int thing) {
        int root = thing;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private Collection<List<Integer>> groups() {
        int[] sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sizes[root(i)]++;
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            if (sizes[root(i)] > 1) {
                groups.computeIfAbsent(root(i), any -> new ArrayList<>()).add(i);
            }
        }
        return groups.values();
    }
}
