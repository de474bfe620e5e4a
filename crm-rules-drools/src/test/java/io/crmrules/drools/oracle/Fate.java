package io.crmrules.drools.oracle;

import io.crmrules.model.Money;
import io.crmrules.report.Violation;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a fault, and who answers for it.
 *
 * @param settledAt when it was put right, null while it is open
 * @param answers who answers, as reports write it: {@code USER rep-1}, {@code ROLE HEAD_OF_SALES}, {@code UNKNOWN}
 * @param follows the finding that it is a consequence of, null when of none
 * @param atRisk the deal's amount when one above zero was entered, something is still to be put right and the deal can
 *     still be lost, or its payment; else null
 */
record Fate(
        @Nullable Instant settledAt,
        String answers,
        @Nullable Finding follows,
        @Nullable Money atRisk) {

    /** As the library tells it; {@code all} are its findings by fingerprint. */
    static Fate of(Violation violation, Map<String, Finding> all) {
        String root = violation.follows();
        return new Fate(
                violation.settledAt(),
                violation.answers().toString(),
                root == null ? null : all.get(root),
                violation.moneyAtRisk());
    }
}
