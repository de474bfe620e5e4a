package io.crmrules.examples.harness.text;

import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.ValueFormat;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;

/** Money at risk in one cell: the sums by currency, and of how many deals the amount is unknown. */
public final class Amounts {

    private final Words words;
    private final ValueFormat format;

    /** Speaks of unknown amounts in the words of {@code money.unknown}. */
    public Amounts(Words words, ValueFormat format) {
        this.words = words;
        this.format = format;
    }

    /** On one line; empty without deals. */
    public String text(MoneyAtRisk money) {
        List<String> parts = new ArrayList<>();
        money.byCurrency().forEach((currency, sum) -> parts.add(Printable.name(format.text(new Money(sum, currency)))));
        if (money.unknown() > 0) {
            parts.add(words.of("money.unknown", money.unknown()));
        }
        return String.join(" + ", parts);
    }
}
