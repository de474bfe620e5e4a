package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DayGate;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import io.crmrules.report.ViolationReport;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the templates show.
 *
 * @param report to show
 * @param words in the language of the run
 * @param findings of the table
 */
record Page(ViolationReport report, PageTexts words, Findings findings) {

    private static final Inlined STYLE = Inlined.resource("page.css");
    /** How many problems of a kind are told. */
    static final int PROBLEMS = 100;

    private static final Inlined SCRIPT = Inlined.resource("findings.js");

    static Page of(ViolationReport report) {
        PageTexts words = new PageTexts(report.summary());
        return new Page(report, words, Findings.of(report, words));
    }

    RunSummary summary() {
        return report.summary();
    }

    RunFacts run() {
        return summary().run();
    }

    String style() {
        return STYLE.text();
    }

    String script() {
        return SCRIPT.text();
    }

    FindingsData data() {
        return new FindingsData(findings);
    }

    /** Nothing may be fetched, sent or run but the one script and the one style sheet that the page carries. */
    String securityPolicy() {
        return "default-src 'none'; script-src " + SCRIPT.source() + "; style-src " + STYLE.source()
                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    /** What the reports say in one sentence or another. */
    ReportTexts texts() {
        return new ReportTexts(summary());
    }

    /** How the day gate is coloured. */
    String gate() {
        DayGate gate = summary().dayGate();
        if (run().deals() == 0 || !gate.unknown().isEmpty()) {
            return gate.blocking().isEmpty() ? "unknown" : "closed";
        }
        return gate.mayClose() ? "open" : "closed";
    }

    Figures figures() {
        return Figures.of(report);
    }

    CriterionChart criteria() {
        return new CriterionChart(Results.violated(summary()));
    }

    /** What the rules that failed said, criterion and deal first. */
    List<String> failures() {
        return summary().failures().stream()
                .map(failure -> failure.criterion() + (failure.deal() == null ? "" : " " + failure.deal()) + ": "
                        + failure.cause())
                .toList();
    }

    OwnerChart owners() {
        return OwnerChart.of(summary());
    }

    /** Those whose violations are the fault of the process. */
    List<CriterionResult> systemic() {
        return results(CriterionResult::systemic);
    }

    List<CriterionResult> passed() {
        return results(Results::passed);
    }

    /** Those that had nothing to judge. */
    List<CriterionResult> idle() {
        return results(Results::idle);
    }

    List<CriterionResult> notCheckable() {
        return results(result -> result.verdict() == Verdict.NOT_CHECKABLE);
    }

    /** Those that could judge some of their population only. */
    List<CriterionResult> partlyCheckable() {
        return results(result -> result.verdict() != Verdict.NOT_CHECKABLE && result.notCheckable() > 0);
    }

    /** The worst first. */
    private List<CriterionResult> results(Predicate<CriterionResult> condition) {
        return Results.worstFirst(summary()).stream().filter(condition).toList();
    }
}
