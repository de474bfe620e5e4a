package io.crmrules;

import java.time.Duration;

/**
 * What rules may use up before they are stopped. A rule that is stopped has failed, for nobody knows what it would have
 * found besides; what it found until then stands. A single deal with very many records may need more firings.
 *
 * @param firingsPerFact how often a rule may fire for one deal, portfolio or group; at least 1
 * @param timePerChunk how long rules may run over a chunk of deals, at most a day; only code in a rule can take long
 * @param findingsPerCriterion how many violations of one criterion a run keeps
 */
public record Budgets(int firingsPerFact, Duration timePerChunk, int findingsPerCriterion) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** 10,000 firings, 60 seconds, 1,000,000 findings. */
    public static Budgets standard() {
        return new Budgets(10_000, Duration.ofSeconds(60), 1_000_000);
    }

    public Budgets {
        if (firingsPerFact < 1 || timePerChunk.isNegative() || timePerChunk.isZero() || findingsPerCriterion < 1) {
            throw new IllegalArgumentException("a budget must be above zero, but was " + firingsPerFact + " firings, "
                    + timePerChunk + ", " + findingsPerCriterion + " findings");
        }
        if (timePerChunk.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a chunk of deals may take a day at most, but was given " + timePerChunk);
        }
    }
}
