package io.crmrules.drools.internal.verdict;

import java.math.BigDecimal;
import java.util.List;

/** When so many owners violate a criterion that the process is at fault, not people. */
final class Systemic {

    private static final int FEWEST_OWNERS = 3;

    private Systemic() {}

    /**
     * @param violating of each owner who was judged, whether the owner violates the criterion
     * @param share from which share of them on, from 0 to 1
     */
    static boolean is(List<Boolean> violating, BigDecimal share) {
        long violators = violating.stream().filter(violates -> violates).count();
        BigDecimal threshold = share.multiply(BigDecimal.valueOf(violating.size()));
        return violators >= FEWEST_OWNERS && BigDecimal.valueOf(violators).compareTo(threshold) >= 0;
    }
}
