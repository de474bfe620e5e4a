package io.crmrules.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How findings make a {@linkplain io.crmrules.report.score.Score score}. A policy file says it as {@code weights: {
 * CRITICAL: 2, overdue-task: 3 }} and {@code score: { settled: 50 %, cap: 25, minDeals: 10 }}.
 *
 * @param severities what a finding of each severity weighs, 0 or more; all of them
 * @param criteria the weights of criteria that have one of their own, by id
 * @param settled the part of its weight that a settled finding has, from 0 to 1
 * @param cap the most points that findings of one criterion and severity may cost, from 1 to 100
 * @param minDeals how many judged deals there must be for a score, at least 1
 */
public record ScoreTerms(
        Map<Severity, BigDecimal> severities,
        Map<String, BigDecimal> criteria,
        BigDecimal settled,
        int cap,
        int minDeals) {

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException when a number lies outside what is said above
     */
    public ScoreTerms {
        refuse(settled.signum() < 0 || settled.compareTo(BigDecimal.ONE) > 0, "settled", settled, "0 to 1");
        refuse(cap < 1 || cap > 100, "cap", cap, "1 to 100");
        refuse(minDeals < 1, "minDeals", minDeals, "1 on");
        severities.values().forEach(weight -> refuse(weight.signum() < 0, "a weight", weight, "0 on"));
        criteria.values().forEach(weight -> refuse(weight.signum() < 0, "a weight", weight, "0 on"));
        Map<Severity, BigDecimal> worstFirst = new EnumMap<>(Severity.class);
        worstFirst.putAll(severities);
        severities = Collections.unmodifiableMap(worstFirst);
        criteria = Collections.unmodifiableMap(new TreeMap<>(criteria));
    }

    private static void refuse(boolean wrong, String name, Number value, String range) {
        if (wrong) {
            throw new IllegalArgumentException(name + " is " + value + ". Maybe a number from " + range + " is meant.");
        }
    }

    /** What a policy means that says nothing of it. */
    public static ScoreTerms standard() {
        return new ScoreTerms(
                Map.of(
                        Severity.CRITICAL,
                        BigDecimal.valueOf(2),
                        Severity.MAJOR,
                        BigDecimal.ONE,
                        Severity.MINOR,
                        new BigDecimal("0.5"),
                        Severity.INFO,
                        BigDecimal.ZERO),
                Map.of(),
                new BigDecimal("0.5"),
                25,
                10);
    }

    /** What an open finding of this criterion and severity weighs. */
    public BigDecimal weight(String criterion, Severity severity) {
        BigDecimal own = criteria.get(criterion);
        return own == null ? severities.getOrDefault(severity, BigDecimal.ZERO) : own;
    }
}
