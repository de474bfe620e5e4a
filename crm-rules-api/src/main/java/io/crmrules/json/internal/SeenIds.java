package io.crmrules.json.internal;

import io.crmrules.support.Hash64;
import io.crmrules.support.LongMap;

/**
 * The ids of millions of deals, told apart by a hash of 64 bits. Two different ids of a million deals meet in one hash
 * once in 37 million snapshots.
 */
final class SeenIds {

    private final LongMap<Boolean> seen = new LongMap<>();

    /** Whether {@code id} was not seen before. */
    boolean add(String id) {
        return seen.put(Hash64.of(id), Boolean.TRUE) == null;
    }
}
