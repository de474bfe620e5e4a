package io.crmrules.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount in a currency. Amounts are equal when number, scale and currency are: 1.0 and 1.00 differ, as for
 * {@link BigDecimal}; amounts of different currencies are compared by a policy that has rates, never here.
 *
 * <pre>{@code
 * Money price = Money.of(70_000, "RUB");
 * Money exact = new Money(new BigDecimal("70000.50"), "RUB");
 * }</pre>
 *
 * @param value the amount, of any sign, not null
 * @param currency the ISO 4217 code, or empty when the CRM does not say
 */
public record Money(BigDecimal value, String currency) {

    /**
     * Keeps the number as it is, scale included. That the currency is a code is not asked here.
     *
     * @throws NullPointerException with the name of the component that is null
     */
    public Money {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(currency, "currency");
    }

    /**
     * The amount of {@code value} whole units of {@code currency}: roubles, not kopecks.
     *
     * @throws NullPointerException when the currency is null
     */
    public static Money of(long value, String currency) {
        return new Money(BigDecimal.valueOf(value), currency);
    }

    /**
     * Whether somebody entered an amount: zero is what a CRM shows when nobody did. A negative one was entered, by
     * mistake.
     */
    public boolean entered() {
        return value.signum() != 0;
    }

    /** Below zero, which no deal is worth. */
    public boolean negative() {
        return value.signum() < 0;
    }

    /** {@code 70000 RUB}, for programs; people read what {@link io.crmrules.report.ValueFormat} makes of it. */
    @Override
    public String toString() {
        return currency.isEmpty() ? value.toPlainString() : value.toPlainString() + " " + currency;
    }
}
