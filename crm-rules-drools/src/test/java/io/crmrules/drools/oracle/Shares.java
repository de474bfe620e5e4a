package io.crmrules.drools.oracle;

import java.math.BigDecimal;

/** Parts of a whole. */
final class Shares {

    private Shares() {}

    static boolean exceeds(long part, long whole, BigDecimal share) {
        return compare(part, whole, share) > 0;
    }

    static int compare(long part, long whole, BigDecimal share) {
        return BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole)));
    }
}
