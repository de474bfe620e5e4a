package io.crmrules.examples.harness.whatif;

import io.crmrules.examples.harness.console.Table;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.Responsible;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What another policy would have found, by criterion and by who answers. */
public final class DifferenceText {

    private final String language;
    private final Words words;
    private final PrintWriter out;

    public DifferenceText(String language, PrintWriter out) {
        this.language = language;
        this.words = Vocabulary.of(language, DifferenceText.class);
        this.out = out;
    }

    /**
     * Writes it.
     *
     * @param name what people call the other policy
     */
    public void print(String name, ViolationReport report, ViolationReport other) {
        Difference difference = Difference.between(report, other);
        out.println();
        out.println(words.of(
                "against",
                Printable.name(name),
                report.violations().size(),
                other.violations().size(),
                difference.both()));
        out.println("  "
                + words.of("against.gate", words.of("gate." + other.dayGate().answer())));
        table(
                "criterion",
                difference.by(Violation::criterion, Comparator.comparing(Criterion::id)),
                criterion -> criterion.texts(language).defect());
        table(
                "answers",
                difference.by(Violation::answers, Comparator.<Responsible>naturalOrder()),
                answers -> Vocabulary.name(words, answers));
    }

    private <K> void table(String heading, Map<K, Difference.Count> counts, Function<K, String> name) {
        if (counts.isEmpty()) {
            return;
        }
        Table table = new Table();
        table.row(List.of(words.of(heading), words.of("against.only"), words.of("against.other")));
        counts.forEach(
                (key, count) -> table.row(List.of(Printable.name(name.apply(key)), count.only(), count.other())));
        out.println();
        table.print(out);
    }
}
