package io.crmrules.drools.internal.money;

import io.crmrules.support.Hash64;
import io.crmrules.support.LongMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Under which combination of criteria a deal's amount was counted for an owner. There may be a million deals, so they
 * are told apart by 64 bits; should two ever share them, an owner's sum would be a deal short.
 */
final class CountedDeals {

    private final Map<BitSet, BitSet> combinations = new HashMap<>(); // few, each kept once
    private final LongMap<BitSet> byDeal = new LongMap<>();

    /** Null when it was not counted. */
    @Nullable
    BitSet get(String deal, String owner) {
        return byDeal.get(Hash64.of(owner, deal));
    }

    /** The combination must not be changed any more. */
    void put(String deal, String owner, BitSet combination) {
        byDeal.put(Hash64.of(owner, deal), combinations.computeIfAbsent(combination, first -> first));
    }
}
