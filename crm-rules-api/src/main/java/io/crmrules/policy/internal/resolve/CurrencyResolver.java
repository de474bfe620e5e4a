package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.internal.statement.Said;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out in what currency amounts are compared, and what is no amount. */
final class CurrencyResolver {

    private static final Set<BigDecimal> FILLERS = Set.of(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final Said said;

    CurrencyResolver(Said said) {
        this.said = said;
    }

    Amounts resolve() {
        String currency = said.last(Statement.CURRENCY, "RUB", value -> code(String.valueOf(value)));
        Map<String, BigDecimal> rates = new HashMap<>();
        said.each(
                Statement.RATES,
                each -> ((Map<?, ?>) each.value())
                        .forEach((code, rate) -> rates.put(other(String.valueOf(code), currency), rate(rate))));
        return new Amounts(currency, rates, said.last(Statement.FILLER_AMOUNTS, FILLERS, CurrencyResolver::fillers));
    }

    private static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new Misfit(Hints.quote(code) + " is no ISO 4217 code of a currency", "Maybe RUB.");
        }
        return code;
    }

    private static String other(String code, String currency) {
        if (code(code).equals(currency)) {
            throw new Misfit(
                    code + " is the currency of the policy itself",
                    "Maybe a rate of another currency is meant, or another 'currency'.");
        }
        return code;
    }

    private static BigDecimal rate(Object value) {
        BigDecimal rate = number(value);
        if (rate.signum() <= 0) {
            throw new Misfit(
                    rate.toPlainString() + " is no rate",
                    "Maybe 95.5: what one unit is worth in the policy's currency.");
        }
        return rate;
    }

    /** Zero is no amount, whether it is named or not. */
    private static Set<BigDecimal> fillers(Object value) {
        Set<BigDecimal> fillers = new HashSet<>(List.of(BigDecimal.ZERO));
        ((Collection<?>) value).forEach(each -> fillers.add(number(each)));
        return fillers;
    }

    private static BigDecimal number(Object value) {
        String text = String.valueOf(value);
        if (!NUMBER.matcher(text).matches()) {
            throw new Misfit(Hints.quote(text) + " is no number", "Maybe 95.5.");
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }
}
