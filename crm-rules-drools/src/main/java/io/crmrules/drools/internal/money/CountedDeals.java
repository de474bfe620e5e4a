package io.crmrules.drools.internal.money;

import io.crmrules.report.Responsible;
import io.crmrules.support.Hash64;
import io.crmrules.support.LongMap;

/**
 * Whose sum a deal's amount is part of already. There may be a million deals, so they are told apart by 64 bits; should
 * two ever share them, a sum would be a deal short.
 */
public final class CountedDeals {

    private final LongMap<Boolean> counted = new LongMap<>();

    /** Whether it is new to this sum. */
    public boolean add(String deal, Responsible whose) {
        return counted.put(Hash64.of(whose.toString(), deal), Boolean.TRUE) == null;
    }
}
