package io.crmrules.drools.internal.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which of so many things belong together, directly or through others. Nearly linear. */
final class Unions {

    private final int[] parent;

    Unions(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int one, int other) {
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

    /** The groups of at least two, each in the order of its numbers. */
    Collection<List<Integer>> groups() {
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
