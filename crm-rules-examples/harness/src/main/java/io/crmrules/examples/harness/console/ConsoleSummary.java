package io.crmrules.examples.harness.console;

import io.crmrules.model.Money;
import io.crmrules.model.SourceProblem;
import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.OwnerSummary;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A report for the terminal: the day gate, criteria, owners, the worst deals, what could not be judged. */
public final class ConsoleSummary {

    private static final int PROBLEMS_SHOWN = 10;

    private final ViolationReport report;
    private final RunSummary summary;
    private final PrintWriter out;
    private final String language;
    private final Words words;
    private final ValueFormat format;

    public ConsoleSummary(ViolationReport report, String language, PrintWriter out) {
        this.report = report;
        this.summary = report.summary();
        this.out = out;
        this.language = language;
        this.words = new Words(language);
        this.format = new ValueFormat(language, summary.run().zone());
    }

    /** Writes all of it. */
    public void print() {
        run(summary.run());
        violated(with(Verdict.VIOLATED));
        passed(with(Verdict.PASSED));
        notCheckable(with(Verdict.NOT_CHECKABLE));
        failed();
        owners(summary.owners());
        new WorstDeals(report, words).print(out);
        problems(summary.sourceProblems());
        out.println();
    }

    private void run(RunFacts run) {
        out.println(words.of("run", run.deals(), format.text(run.asOf()), run.zone(), run.profile()));
        if (run.deals() == 0) {
            out.println(words.of("none"));
        }
        out.println(words.of(report.mayCloseTheDay() ? "day.open" : "day.closed"));
    }

    private List<CriterionResult> with(Verdict verdict) {
        return summary.results().stream()
                .filter(result -> result.verdict() == verdict)
                .sorted(Comparator.comparing(CriterionResult::severity)
                        .thenComparing(CriterionResult::violations, Comparator.reverseOrder()))
                .toList();
    }

    private void violated(List<CriterionResult> results) {
        if (results.isEmpty()) {
            return;
        }
        heading(words.of("violated"));
        Table table = new Table();
        table.row(words.of("criterion"), words.of("severity"), words.of("violations"), words.of("checked"));
        for (CriterionResult result : results) {
            String title = result.criterion().texts(language).title();
            table.row(
                    result.criterion().id(),
                    words.of(result.severity().name()),
                    result.violations(),
                    result.checked(),
                    result.systemic() ? title + " " + words.of("systemic") : title);
        }
        table.print(out);
    }

    private void passed(List<CriterionResult> results) {
        if (!results.isEmpty()) {
            out.println();
            out.println(words.of("passed", ids(results)));
        }
    }

    private static String ids(List<CriterionResult> results) {
        return results.stream().map(result -> result.criterion().id()).collect(Collectors.joining(", "));
    }

    private void notCheckable(List<CriterionResult> results) {
        if (results.isEmpty()) {
            return;
        }
        heading(words.of("notCheckable"));
        Table table = new Table();
        results.forEach(result ->
                table.row(result.criterion().id(), words.of("missing", String.join(", ", result.missing()))));
        table.print(out);
    }

    private void failed() {
        if (summary.failures().isEmpty()) {
            return;
        }
        heading(words.of("failed"));
        Table table = new Table();
        summary.failures().stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(failure -> table.row(
                        failure.criterion(),
                        failure.deal() == null ? "" : Printable.line(failure.deal()),
                        Printable.line(failure.cause())));
        table.print(out);
        more(summary.failures().size());
    }

    private void owners(List<OwnerSummary> owners) {
        heading(words.of("owners"));
        Table table = new Table();
        table.row(
                words.of("owner"),
                words.of("openDeals"),
                words.of(Severity.CRITICAL.name()),
                words.of(Severity.MAJOR.name()),
                words.of(Severity.MINOR.name()),
                words.of("money"));
        owners.stream()
                .filter(owner -> owner.total() > 0)
                .sorted(Comparator.comparing(ConsoleSummary::criticals)
                        .thenComparing(OwnerSummary::total)
                        .reversed())
                .forEach(owner -> table.row(
                        owner.owner() == null
                                ? words.of("nobody")
                                : Printable.line(owner.owner().label()),
                        owner.openDeals(),
                        count(owner, Severity.CRITICAL),
                        count(owner, Severity.MAJOR),
                        count(owner, Severity.MINOR),
                        money(owner)));
        table.print(out);
    }

    private static int criticals(OwnerSummary owner) {
        return count(owner, Severity.CRITICAL);
    }

    private static int count(OwnerSummary owner, Severity severity) {
        return owner.violations().getOrDefault(severity, 0);
    }

    private String money(OwnerSummary owner) {
        return owner.moneyAtRisk().entrySet().stream()
                .map(sum -> format.text(new Money(sum.getValue(), sum.getKey())))
                .collect(Collectors.joining(" + "));
    }

    private void problems(List<SourceProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        heading(words.of("problems", problems.size()));
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> out.println("  " + Printable.line(problem.toString())));
        more(problems.size());
    }

    private void more(int all) {
        if (all > PROBLEMS_SHOWN) {
            out.println("  " + words.of("more", all - PROBLEMS_SHOWN));
        }
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }
}
