package io.crmrules.examples.harness.preview;

import io.crmrules.drools.explain.Undecided;
import io.crmrules.examples.harness.console.Table;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.examples.harness.whatif.Difference;
import io.crmrules.model.Money;
import io.crmrules.report.DealRef;
import io.crmrules.report.Responsible;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom rules would hit: how many, who answers for how many, the dearest examples. */
public final class PreviewText {

    private static final int EXAMPLES = 10;
    private static final Comparator<Violation> DEAREST_FIRST =
            Comparator.comparing(PreviewText::worth).reversed().thenComparing(Violation.ORDER);

    private final String language;
    private final ReportTexts texts;
    private final ValueFormat format;
    private final Words words;
    private final PrintWriter out;

    /** Speaks the language of the report. */
    public PreviewText(ViolationReport report, ZoneId zone, PrintWriter out) {
        this.language = report.summary().run().language();
        this.texts = new ReportTexts(report.summary());
        this.format = new ValueFormat(language, zone);
        this.words = Vocabulary.of(language, PreviewText.class);
        this.out = out;
    }

    private static BigDecimal worth(Violation violation) {
        Money money = violation.moneyAtRisk();
        return money == null ? BigDecimal.ZERO : money.value();
    }

    /** Writes what one criterion would find. */
    public void print(Preview preview) {
        out.println(words.of(
                "head",
                line(texts.defect(preview.result())),
                preview.result().criterion().id()));
        out.println("  " + words.of("counts", preview.result().checked(), preview.hit(), preview.percent()));
        out.println("  "
                + words.of("findings", preview.result().open(), preview.result().settled()));
        if (preview.result().notCheckable() > 0) {
            out.println("  " + words.of("unjudged", preview.result().notCheckable()));
        }
        if (preview.outcome() != Preview.Outcome.SOME) {
            String missing = Vocabulary.missing(words, preview.result(), language);
            out.println("  " + words.of("outcome." + preview.outcome(), preview.percent(), line(missing)));
        }
        if (!preview.found().isEmpty()) {
            people(preview);
            examples(words.of("examples"), preview.found());
        }
        out.println();
    }

    /** Writes a line about a criterion that hits nearly everything, or of whose kind nothing is there. */
    public void doubt(Preview preview) {
        Preview.Outcome outcome = preview.outcome();
        if (outcome == Preview.Outcome.NEARLY_ALL || outcome == Preview.Outcome.NOBODY) {
            String said = words.of("outcome." + outcome, preview.percent(), "");
            out.println(line(preview.result().criterion().texts(language).title()) + ": " + said);
        }
    }

    private void people(Preview preview) {
        Map<Responsible, List<Violation>> people =
                preview.found().stream().collect(Collectors.groupingBy(Violation::answers));
        Table table = new Table();
        table.row(List.of(words.of("answers"), words.of("found")));
        people.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Responsible, List<Violation>> each) ->
                                -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> table.row(List.of(
                        Printable.name(texts.name(each.getKey())),
                        each.getValue().size())));
        out.println();
        table.print(out);
        if (!preview.result().moneyAtRisk().isEmpty()) {
            out.println(
                    "  " + words.of("money.all", texts.money(preview.result().moneyAtRisk())));
        }
    }

    private void examples(String heading, List<Violation> found) {
        out.println();
        out.println("  " + heading);
        found.stream().sorted(DEAREST_FIRST).limit(EXAMPLES).forEach(violation -> {
            Money money = violation.moneyAtRisk();
            String sum = money == null ? words.of("money.none") : Printable.name(format.text(money));
            out.println("    "
                    + words.of("example", deal(violation), sum, Printable.name(texts.name(violation.answers()))));
            out.println("      " + line(violation.message()));
        });
        if (found.size() > EXAMPLES) {
            out.println("    " + words.of("more", found.size() - EXAMPLES));
        }
    }

    /** Writes the conditions that nothing in the export decides. */
    public void print(List<Undecided> undecided) {
        if (undecided.isEmpty()) {
            return;
        }
        out.println("  " + words.of("undecided"));
        undecided.forEach(each -> out.println("    "
                + words.of("undecided.one", each.line(), line(each.condition()), words.of("seen." + each.seen()))));
        out.println();
    }

    private String deal(Violation violation) {
        DealRef deal = violation.deal();
        if (deal == null) {
            return Printable.name(violation.subject().toString());
        }
        String title = Printable.name(deal.title());
        return title.isEmpty() ? Printable.name(deal.id()) : Printable.name(deal.id()) + " | " + title;
    }

    /** Writes how another version differs: whom only this one hits, and whom only the other. */
    public void print(Difference difference, String other) {
        String name = Printable.name(other);
        out.println(words.of(
                "against", name, difference.only().size(), difference.other().size(), difference.both()));
        if (!difference.only().isEmpty()) {
            examples(words.of("against.only"), difference.only());
        }
        if (!difference.other().isEmpty()) {
            examples(words.of("against.other", name), difference.other());
        }
    }

    private static String line(String text) {
        return Printable.line(text);
    }
}
