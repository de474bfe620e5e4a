package io.crmrules.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The amounts of the deals that something is wrong with, each deal once. Currencies are not added up: the rates of a
 * policy are for its limits, not for sums.
 *
 * @param byCurrency the sum for each currency by its ISO 4217 code; the empty code stands for amounts of which the CRM
 *     does not say it
 * @param unknown how many deals have no amount that could be counted: none was entered, or a negative one
 */
public record MoneyAtRisk(SortedMap<String, BigDecimal> byCurrency, int unknown) {

    private static final MoneyAtRisk NONE = new MoneyAtRisk(Collections.emptySortedMap(), 0);

    /**
     * Copies the sums.
     *
     * @throws NullPointerException when the map is null
     */
    public MoneyAtRisk {
        byCurrency = Collections.unmodifiableSortedMap(new TreeMap<>(byCurrency));
    }

    /** No deal at all. */
    public static MoneyAtRisk none() {
        return NONE;
    }

    /** Whether there is no deal at all, with or without an amount. */
    public boolean isEmpty() {
        return byCurrency.isEmpty() && unknown == 0;
    }
}
