package io.crmrules.drools.oracle;

import io.crmrules.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts of money against what a company has laid down. */
final class Amount {

    private Amount() {}

    /** Below zero: smaller. Null when the two are in different currencies and the policy has no rate for one of them. */
    static @Nullable Integer compare(Money amount, Money limit, Terms terms) {
        if (amount.currency().equals(limit.currency())) {
            return amount.value().compareTo(limit.value());
        }
        BigDecimal one = terms.converted(amount);
        BigDecimal other = terms.converted(limit);
        return one == null || other == null ? null : one.compareTo(other);
    }

    /** Whether an amount was entered that cannot be compared with the limit. */
    static boolean incomparable(@Nullable Money amount, Money limit, Terms terms) {
        return amount != null && terms.entered(amount) && compare(amount, limit, terms) == null;
    }
}
