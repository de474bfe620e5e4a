package io.crmrules.report;

import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of one owner.
 *
 * @param owner null stands for deals without an owner
 * @param openDeals how many open deals the owner has now
 * @param violations how many, by severity; only severities that occur
 * @param moneyAtRisk the amounts of the deals with violations, each deal once, by currency
 * @param mayCloseTheDay whether nothing critical stands against the owner's leaving
 */
public record OwnerSummary(
        @Nullable User owner,
        int openDeals,
        Map<Severity, Integer> violations,
        SortedMap<String, BigDecimal> moneyAtRisk,
        boolean mayCloseTheDay) {

    public OwnerSummary {
        Map<Severity, Integer> worstFirst = new EnumMap<>(Severity.class);
        worstFirst.putAll(violations);
        violations = Collections.unmodifiableMap(worstFirst);
        moneyAtRisk = Collections.unmodifiableSortedMap(new TreeMap<>(moneyAtRisk));
    }

    /** How many violations, of any severity. */
    public int total() {
        return violations.values().stream().mapToInt(Integer::intValue).sum();
    }
}
