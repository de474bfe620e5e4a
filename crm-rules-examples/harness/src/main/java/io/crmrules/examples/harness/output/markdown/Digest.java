package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.measure.Measures;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.text.history.HistoryLines;
import io.crmrules.examples.harness.text.history.TrendTexts;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunFacts;
import io.crmrules.report.RunSummary;
import io.crmrules.report.TodoItem;
import io.crmrules.report.TodoItems;
import io.crmrules.report.TodoList;
import java.util.ArrayList;
import java.util.List;

/** What to know of a run at a glance, in Markdown. */
final class Digest {

    private static final int DEALS = 20;
    private static final int PEOPLE = 30;

    private final Portion portion;
    private final RunSummary summary;
    private final ReportTexts texts;
    private final StringBuilder out = new StringBuilder();
    private final FindingList findings;
    private final DigestCells cells;

    Digest(Portion portion) {
        this.portion = portion;
        this.summary = portion.report().summary();
        this.texts = new ReportTexts(summary);
        this.cells = new DigestCells(texts);
        this.findings = new FindingList(portion, out);
    }

    String text() {
        head();
        List<String> history = new ArrayList<>(new HistoryLines(portion.report()).all());
        history.addAll(new TrendTexts(portion.past().trend(), portion.report()).lines());
        list("history", history);
        criteria();
        list("notices", texts.notices());
        people();
        measures();
        TodoList todo = portion.todo();
        deals("digest.causes", todo.open());
        new ForeseenList(portion, texts, out).append();
        new MeasureTables(portion, texts, out).appendHeard();
        deals("settled.head", todo.toDiscuss());
        about(summary.run());
        return out.toString();
    }

    private void head() {
        if (!texts.unread().isEmpty()) {
            out.append("**").append(Markdown.text(texts.unread())).append("**\n\n");
        }
        out.append("# ")
                .append(Markdown.text(
                        texts.of("title", texts.moment(summary.run().asOf()))))
                .append("\n\n");
        out.append("**").append(Markdown.text(texts.gates().answer())).append("**\n");
        List<String> lines = texts.gates().lines(summary.dayGate());
        if (!lines.isEmpty()) {
            out.append('\n');
            lines.forEach(this::item);
        }
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(heading);
            lines.forEach(this::item);
        }
    }

    private void criteria() {
        heading("criteria");
        head(
                "violation",
                "severity",
                "verdict",
                "open",
                "settled",
                "checked",
                "notCheckable",
                "money",
                "requirement",
                "remark");
        Results.worstFirst(summary).forEach(result -> out.append(Markdown.row(cells.criterion(result))));
    }

    private void people() {
        heading("people");
        head("answers", "mayClose", "CRITICAL", "open", "settled", "money", "openDeals", "working");
        List<PersonSummary> people = Results.people(summary);
        people.stream().limit(PEOPLE).forEach(person -> out.append(Markdown.row(cells.person(person))));
        more(people.size() - PEOPLE, "more");
    }

    private void measures() {
        new MeasureTables(portion, texts, out).append();
        String missing = Measures.missing(portion);
        if (!missing.isEmpty()) {
            out.append('\n').append(Markdown.text(missing)).append('\n');
        }
    }

    /** Each once, the worst first. */
    private void deals(String heading, TodoItems items) {
        List<TodoItem> deals = items.all();
        if (deals.isEmpty()) {
            return;
        }
        heading(heading);
        deals.stream().limit(DEALS).forEach(findings::deal);
        more(deals.size() - DEALS, "digest.more");
    }

    private void about(RunFacts run) {
        heading("about");
        item(texts.of("about.deals") + ": " + run.deals());
        item(texts.of("about.zone") + ": " + run.zone());
        item(texts.of("about.profile") + ": " + run.profile());
        item(texts.of("about.policy") + ": " + run.policyHash());
        item(texts.of("about.problems") + ": " + summary.sourceProblems().size());
        item(texts.of("about.version") + ": " + run.version());
        texts.policyDoubts().forEach(doubt -> item(texts.of("about.doubt") + ": " + doubt));
    }

    private void head(String... keys) {
        out.append(Markdown.head(List.of(keys).stream().map(texts::of).toList()));
    }

    private void heading(String key) {
        out.append("\n## ").append(Markdown.text(texts.of(key))).append("\n\n");
    }

    private void item(String text) {
        out.append("- ").append(Markdown.text(text)).append('\n');
    }

    private void more(int left, String key) {
        if (left > 0) {
            out.append('\n').append(Markdown.text(texts.of(key, left))).append('\n');
        }
    }
}
