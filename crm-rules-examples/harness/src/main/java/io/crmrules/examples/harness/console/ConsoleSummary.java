package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.text.Amounts;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.DayGate;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.time.Instant;

/** A report for the terminal: the day gate, criteria, owners, the worst deals, what could not be judged. */
public final class ConsoleSummary {

    private final ViolationReport report;
    private final RunSummary summary;
    private final DealsRead deals;
    private final String language;
    private final PrintWriter out;
    private final Words words;
    private final ValueFormat format;

    /** A summary in {@code language}, "en" or "ru". */
    public ConsoleSummary(ViolationReport report, DealsRead deals, String language, PrintWriter out) {
        this.report = report;
        this.summary = report.summary();
        this.deals = deals;
        this.language = language;
        this.out = out;
        this.words = Vocabulary.of(language, ConsoleSummary.class);
        this.format = new ValueFormat(language, summary.run().zone());
    }

    /** Writes all of it. */
    public void print() {
        head(summary.run());
        new NoticeList(summary, words).print(out);
        Amounts amounts = new Amounts(words, format);
        new CriterionTables(summary.results(), language, words, amounts).print(out);
        Faults faults = new Faults(words, out);
        faults.failures(summary.failures());
        new OwnerTable(summary, words, amounts).print(out);
        new WorstDeals(report, words).print(out);
        faults.problems(summary.sourceProblems());
    }

    private void head(RunFacts run) {
        out.println(words.of("run", run.deals(), format.text(run.asOf()), run.zone(), run.profile()));
        int problems = summary.sourceProblems().size();
        if (problems > 0) {
            out.println(words.of("problems.head", problems));
        }
        out.println(run.deals() == 0 ? noDeals() : dayGate());
        if (run.deals() > 0 && report.isEmpty()) {
            out.println(words.of("clean"));
        }
    }

    private String noDeals() {
        Instant first = deals.first();
        if (first != null) {
            return words.of("none.yet", format.text(first));
        }
        return words.of(deals.nothingOf(report) ? "none.readable" : "none");
    }

    /** A rule that failed may have had something against it. */
    private String dayGate() {
        DayGate gate = report.dayGate();
        if (gate.mayClose()) {
            return words.of("day.open");
        }
        return words.of(gate.blocking().isEmpty() ? "day.unknown" : "day.closed", new Reasons(words).text(gate));
    }
}
