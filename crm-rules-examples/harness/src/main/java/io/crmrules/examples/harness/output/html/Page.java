package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.measure.Grid;
import io.crmrules.examples.harness.measure.ListeningTable;
import io.crmrules.examples.harness.measure.Measures;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.examples.harness.text.history.HistoryLines;
import io.crmrules.examples.harness.text.history.TrendTexts;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.Foreseen;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.TodoList;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show.
 *
 * @param portion to show
 * @param words in the language of the run
 * @param findings what is open
 * @param settled what is settled
 * @param deals those of which it tells, by id
 */
record Page(Portion portion, PageTexts words, Findings findings, Findings settled, Map<String, DealRef> deals) {

    private static final Inlined STYLE = Inlined.resource("page.css");
    /** How many problems of a kind are told. */
    static final int PROBLEMS = 100;

    /** How many people, and how many things that are foreseen, stand on the first screens. */
    static final int FIRST = 30;

    /** How many deals with settled findings are told; reports for programs and spreadsheets have all. */
    static final int SETTLED = 500;

    private static final Inlined SCRIPT = Inlined.resource("findings.js");

    static Page of(Portion portion) {
        ViolationReport report = portion.report();
        PageTexts words = new PageTexts(report.summary());
        ViolationRows rows = new ViolationRows(report);
        TodoList todo = portion.todo();
        return new Page(
                portion,
                words,
                Findings.of(todo.open(), rows, words),
                Findings.of(todo.toDiscuss(), rows, words),
                report.violations().stream()
                        .map(Violation::deal)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toMap(DealRef::id, deal -> deal, (one, same) -> one)));
    }

    TodoList todo() {
        return portion.todo();
    }

    ViolationReport report() {
        return portion.report();
    }

    RunSummary summary() {
        return report().summary();
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
        boolean nothing = run().deals() == 0;
        return nothing ? "unknown" : summary().dayGate().answer().name().toLowerCase(Locale.ROOT);
    }

    /** What is to be done, in words. */
    TodoTexts todoTexts() {
        return new TodoTexts(run());
    }

    /** With what everybody who has something to do starts the day, in the order of the list. */
    List<Today> today() {
        TodoTexts texts = todoTexts();
        Map<Responsible, List<Foreseen>> foreseen = portion.forecast().byWhoAnswers();
        Set<Responsible> all = new LinkedHashSet<>();
        todo().people().forEach(person -> all.add(person.answers()));
        all.addAll(foreseen.keySet());
        return all.stream()
                .sorted(Comparator.comparing(Responsible::type)) // stable: users first, in the order of the list
                .map(answers -> new Today(todo().of(answers), foreseen.getOrDefault(answers, List.of()), texts))
                .filter(day -> day.person().count() > 0 || !day.foreseen().isEmpty())
                .toList();
    }

    /** What is foreseen, with who would answer. */
    List<Foreseen> foreseen() {
        return portion.forecast().foreseen();
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

    PeopleChart people() {
        return PeopleChart.of(summary());
    }

    /** A person's open deals. */
    Load load(PersonSummary person) {
        return new Load(person.workload(), deals);
    }

    /** How findings develop. */
    TrendTexts trend() {
        return new TrendTexts(portion.past().trend(), report());
    }

    /** What became of findings since the run before. */
    List<String> history() {
        return new HistoryLines(report()).all();
    }

    /** How many findings are settled. */
    int settledCount() {
        return (int) report().violations().stream()
                .filter(violation -> !violation.open())
                .count();
    }

    /** What is measured, as far as there is anything. */
    List<Grid> measures() {
        return Measures.of(portion).stream()
                .flatMap(measures -> measures.grids().stream())
                .toList();
    }

    /** Comments that do not match what was said; null when there are none. */
    @Nullable
    Grid heard() {
        return new ListeningTable(portion).toDiscuss();
    }

    /** A cell of a table of what is measured. */
    String cell(Object cell) {
        return words.line(cell instanceof DealRef deal ? deal.label() : cell.toString());
    }

    /** Where to open what stands in a cell; null when it is no deal, or has no address that may be clicked. */
    @Nullable
    String address(Object cell) {
        URI address = cell instanceof DealRef deal ? WebAddress.of(deal.url()) : null;
        return address == null ? null : address.toString();
    }

    /** Why there is no funnel; empty when there is one, or another's portion is told. */
    String funnelMissing() {
        return Measures.missing(portion);
    }

    /** Those of which nothing is open any more. */
    List<CriterionResult> onlySettled() {
        return results(Results::onlySettled);
    }

    /** Those of which it is asked whether the process is at fault. */
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
