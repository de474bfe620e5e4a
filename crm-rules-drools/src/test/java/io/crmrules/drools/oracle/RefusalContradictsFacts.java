package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A refused deal gives a small budget as its reason, yet no amount was entered, or one of at least {@code minimum}.
 * Amounts in another currency are not compared.
 */
record RefusalContradictsFacts(Money minimum, int lookbackDays) implements DealOracle {

    RefusalContradictsFacts() {
        this(Money.of(70_000, "RUB"), 30);
    }

    @Override
    public String criterion() {
        return "refusal-contradicts-facts";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.STAGE_HISTORY);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        return about(
                deal,
                Refusals.judged(deal, terms, lookbackDays)
                        && smallBudget(deal.refusalReason())
                        && contradicts(deal.amount()));
    }

    /** Letter by letter: what is neither letter, digit nor a blank between two of them is not compared. */
    private static boolean smallBudget(String reason) {
        StringBuilder words = new StringBuilder();
        Normalizer.normalize(reason, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.isWhitespace(c))
                .forEach(words::appendCodePoint);
        String plain = String.join(" ", words.toString().strip().split("\\s+"));
        return plain.equals("маленький бюджет") || plain.equals("small budget");
    }

    private boolean contradicts(@Nullable Money amount) {
        if (amount == null || amount.value().signum() == 0) {
            return true;
        }
        return amount.currency().equals(minimum.currency()) && amount.value().compareTo(minimum.value()) >= 0;
    }
}
