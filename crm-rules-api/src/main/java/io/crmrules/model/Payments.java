package io.crmrules.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The payments of one deal, one after the other, until they add up to its amount. A payment of unknown amount fills it
 * whatever came before, and so does any where the deal has no amount. Negative ones count as not made; those in another
 * currency, or in one of unknown currency, are not added: whether the deal is paid is not known then, unless the others
 * suffice.
 */
final class Payments {

    private final @Nullable Money due;
    private BigDecimal paid = BigDecimal.ZERO;
    private boolean comparable = true;

    Payments(@Nullable Money amount) {
        this.due = amount == null || amount.value().signum() <= 0 ? null : amount;
    }

    /** Whether the deal is paid once this payment was made, null for one of unknown amount. */
    boolean fill(@Nullable Money payment) {
        if (payment != null && payment.negative()) {
            return false;
        }
        if (due == null || payment == null) {
            return true;
        }
        if (payment.currency().equals(due.currency())) {
            paid = paid.add(payment.value());
        } else {
            comparable = false;
        }
        return paid.compareTo(due.value()) >= 0;
    }

    /** Whether all payments up to here could be held against the amount. */
    boolean comparable() {
        return comparable;
    }
}
