package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.DealRef;
import io.crmrules.report.Forecast;
import io.crmrules.report.Foreseen;
import io.crmrules.report.Violation;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.List;

/** What can still be prevented: by when, who, what, on which deal. */
final class ForecastLines {

    private static final int SHOWN = 10;

    private final Forecast forecast;
    private final TodoTexts texts;
    private final Words words;

    ForecastLines(Forecast forecast, TodoTexts texts, Words words) {
        this.forecast = forecast;
        this.texts = texts;
        this.words = words;
    }

    void print(PrintWriter out) {
        List<Foreseen> foreseen = forecast.foreseen();
        if (!foreseen.isEmpty()) {
            out.println();
            out.println(texts.of("forecast"));
            Table table = new Table();
            foreseen.stream().limit(SHOWN).forEach(each -> table.row(row(each)));
            table.print(out);
            if (foreseen.size() > SHOWN) {
                out.println("  " + words.of("more", foreseen.size() - SHOWN));
            }
        }
        if (forecast.unknown() > 0) {
            out.println(texts.counted("forecast.unknown", forecast.unknown()));
        }
    }

    private List<String> row(Foreseen foreseen) {
        Violation violation = foreseen.violation();
        DealRef deal = violation.deal();
        return List.of(
                texts.by(foreseen.doneBy()),
                Printable.name(Vocabulary.name(words, violation.answers())),
                texts.deed(violation),
                deal == null ? "" : Printable.line(texts.deal(deal)),
                "(" + texts.of("forecast.else", texts.defect(violation)) + ")");
    }
}
