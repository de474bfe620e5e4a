package io.crmrules.examples.harness.console;

import io.crmrules.model.Money;
import io.crmrules.report.MoneyAtRisk;
import io.crmrules.report.ValueFormat;
import java.util.ArrayList;
import java.util.List;

/** Money at risk in one cell: the sums by currency, and of how many deals the amount is unknown. */
final class Amounts {

    private final Words words;
    private final ValueFormat format;

    Amounts(Words words, ValueFormat format) {
        this.words = words;
        this.format = format;
    }

    String text(MoneyAtRisk money) {
        List<String> parts = new ArrayList<>();
        money.byCurrency().forEach((currency, sum) -> parts.add(Printable.name(format.text(new Money(sum, currency)))));
        if (money.unknown() > 0) {
            parts.add(words.of("amountUnknown", money.unknown()));
        }
        return String.join(" + ", parts);
    }
}
