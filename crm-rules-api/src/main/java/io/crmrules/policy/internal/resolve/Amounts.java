package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a company compares amounts.
 *
 * @param currency in which
 * @param rates what a unit of another currency is worth in it, above zero
 * @param fillers numbers that stand for no amount, without trailing zeros
 */
record Amounts(String currency, Map<String, BigDecimal> rates, Set<BigDecimal> fillers) {

    Amounts {
        rates = Map.copyOf(rates);
        fillers = Set.copyOf(fillers);
    }

    @Nullable
    Money inCurrency(Money amount) {
        if (amount.currency().equals(currency)) {
            return amount;
        }
        BigDecimal rate = rates.get(amount.currency());
        return rate == null ? null : new Money(amount.value().multiply(rate), currency);
    }
}
