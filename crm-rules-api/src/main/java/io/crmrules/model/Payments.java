package io.crmrules.model;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The payments of one deal, one after the other, until they add up to its amount. A payment of unknown amount fills it
 * whatever came before, and so does any where the deal has no amount. Negative ones count as not made; those that cannot
 * be compared with the amount, for want of a rate or of a currency, are not added: whether the deal is paid is not known
 * then, unless the others suffice.
 */
final class Payments {

    private final Function<Money, @Nullable Money> exchange;
    private final @Nullable Money due;
    private BigDecimal paid = BigDecimal.ZERO;
    private boolean comparable = true;

    /** @param exchange an amount in the currency in which amounts are compared, null for want of a rate */
    Payments(@Nullable Money amount, Function<Money, @Nullable Money> exchange) {
        this.exchange = exchange;
        this.due = amount == null || amount.value().signum() <= 0 ? null : exchanged(amount);
    }

    /** Without a rate as it is: what is in one currency can be added without one. */
    private Money exchanged(Money amount) {
        Money exchanged = exchange.apply(amount);
        return exchanged == null ? amount : exchanged;
    }

    /** Whether the deal is paid once this payment was made, null for one of unknown amount. */
    boolean fill(@Nullable Money payment) {
        if (payment != null && payment.negative()) {
            return false;
        }
        if (due == null || payment == null) {
            return true;
        }
        Money exchanged = exchanged(payment);
        if (exchanged.currency().equals(due.currency())) {
            paid = paid.add(exchanged.value());
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
