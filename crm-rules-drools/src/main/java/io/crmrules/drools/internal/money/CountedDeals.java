package io.crmrules.drools.internal.money;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which combination of criteria a deal's amount was counted for an owner: twelve bytes a deal, because there may
 * be a million. Deals are told apart by 64 bits; should two ever share them, an owner's sum would be a deal short.
 */
final class CountedDeals {

    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<BitSet> combinations = new ArrayList<>();
    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10]; // number of the combination + 1; 0 stands for free
    private int size;

    /** Null when it was not counted. */
    @Nullable
    BitSet get(String deal, String owner) {
        int value = values[place(hash(deal, owner))];
        return value == 0 ? null : combinations.get(value - 1);
    }

    /** The combination must not be changed any more. */
    void put(String deal, String owner, BitSet combination) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = hash(deal, owner);
        int place = place(key);
        if (values[place] == 0) {
            keys[place] = key;
            size++;
        }
        values[place] = number(combination) + 1;
    }

    private int number(BitSet combination) {
        return numbers.computeIfAbsent(combination, added -> {
            combinations.add(added);
            return combinations.size() - 1;
        });
    }

    private int place(long key) {
        int place = (int) (key & (keys.length - 1));
        while (values[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                values[place] = oldValues[i];
            }
        }
    }

    private static long hash(String deal, String owner) {
        long hash = mixed(mixed(0, owner), "\n");
        hash = mixed(hash, deal);
        return hash ^ (hash >>> 32);
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * ODD;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }
}
