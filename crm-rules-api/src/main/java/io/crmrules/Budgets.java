package io.crmrules;

import java.time.Duration;

/**
 * What rules may use up before they are stopped. A rule that is stopped has failed; what it found until then stands.
 *
 * @param firingsPerFact how often rules may fire for each deal, portfolio or group; a rule that changes its facts loops
 * @param timePerChunk how long a chunk of deals may take on a worker; only code in a rule can take that long
 * @param findingsPerCriterion how many violations of one criterion a run keeps
 */
public record Budgets(int firingsPerFact, Duration timePerChunk, int findingsPerCriterion) {

    /** 10,000 firings, 60 seconds, 1,000,000 findings. */
    public static Budgets standard() {
        return new Budgets(10_000, Duration.ofSeconds(60), 1_000_000);
    }

    public Budgets {
        if (firingsPerFact < 1 || timePerChunk.isNegative() || timePerChunk.isZero() || findingsPerCriterion < 1) {
            throw new IllegalArgumentException("a budget must be above zero, but was " + firingsPerFact + " firings, "
                    + timePerChunk + ", " + findingsPerCriterion + " findings");
        }
    }
}
