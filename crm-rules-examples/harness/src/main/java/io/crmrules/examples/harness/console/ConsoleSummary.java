package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.measure.ListeningTable;
import io.crmrules.examples.harness.measure.ScoreTable;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.examples.harness.text.history.HistoryLines;
import io.crmrules.examples.harness.text.history.TrendTexts;
import io.crmrules.model.SourceProblem;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.TodoList;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;

/** A report for the terminal: the day gate, criteria, people, the worst deals, what is settled, what could not be judged. */
public final class ConsoleSummary {

    private static final int NOTICES = 10;

    private final Portion told;
    private final ViolationReport report;
    private final RunSummary summary;
    private final DealsRead deals;
    private final String language;
    private final PrintWriter out;
    private final Words words;
    private final ReportTexts texts;

    /** A summary in {@code language}, "en" or "ru". */
    public ConsoleSummary(Portion told, DealsRead deals, String language, PrintWriter out) {
        this.told = told;
        this.report = told.report();
        this.summary = report.summary();
        this.deals = deals;
        this.language = language;
        this.out = out;
        this.words = Vocabulary.of(language, ConsoleSummary.class);
        this.texts = new ReportTexts(summary);
    }

    /** Writes all of it. */
    public void print() {
        if (!texts.unread().isEmpty()) {
            out.println(texts.unread());
        }
        head(summary.run());
        new HistoryLines(report).all().forEach(line -> out.println(Printable.line(line)));
        new TrendTexts(told.past().trend(), report).lines().forEach(line -> out.println(Printable.line(line)));
        String heard = new ListeningTable(told).line();
        if (!heard.isEmpty()) {
            out.println(Printable.line(heard));
        }
        new CriterionTables(summary.results(), language, words, texts).print(out);
        listed("notices", texts.notices());
        Faults faults = new Faults(words, out);
        faults.failures(summary.failures());
        new PeopleTable(summary, words, texts).print(out);
        TodoList todo = told.todo();
        TodoTexts todoTexts = new TodoTexts(summary.run());
        new WorstDeals(todo.open(), "deals", words, todoTexts).print(out);
        new ForecastLines(told.forecast(), todoTexts, words).print(out);
        new WorstDeals(todo.toDiscuss(), "settled.head", words, todoTexts).print(out);
        faults.problems(summary.sourceProblems());
        listed("about.doubts", texts.policyDoubts());
    }

    private void head(RunFacts run) {
        out.println(words.of("run", run.deals(), texts.moment(run.asOf()), run.zone(), run.profile()));
        List<SourceProblem> problems = summary.sourceProblems();
        if (!problems.isEmpty()) {
            boolean lost = !problems.stream().allMatch(SourceProblem::warning);
            out.println(words.of(lost ? "problems.head" : "problems.harmless", problems.size()));
        }
        Instant first = deals.first();
        if (run.deals() == 0 && first != null) {
            out.println(words.of("none.yet", texts.moment(first)));
        } else {
            out.println(texts.gates().answer());
            texts.gates().lines(summary.dayGate()).forEach(line -> out.println("  " + Printable.line(line)));
        }
        String score = new ScoreTable(summary).line();
        if (!score.isEmpty()) {
            out.println(score);
        }
        if (run.deals() > 0 && report.isEmpty() && texts.unread().isEmpty()) {
            out.println(words.of("clean"));
        }
    }

    private void listed(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of(heading));
        lines.stream().limit(NOTICES).forEach(line -> out.println("  " + Printable.line(line)));
        if (lines.size() > NOTICES) {
            out.println("  " + words.of("more", lines.size() - NOTICES));
        }
    }
}
