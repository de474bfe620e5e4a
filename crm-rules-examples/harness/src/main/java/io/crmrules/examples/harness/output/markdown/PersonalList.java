package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.TodoItem;
import io.crmrules.report.TodoItems;
import io.crmrules.report.TodoList;

/** What one person has to do, in Markdown. */
final class PersonalList {

    private final Portion portion;
    private final TodoList todo;
    private final ReportTexts report;
    private final TodoTexts texts;
    private final StringBuilder out = new StringBuilder();
    private final FindingList findings;

    PersonalList(Portion portion) {
        this.portion = portion;
        this.todo = portion.todo();
        this.report = new ReportTexts(portion.report().summary());
        this.texts = new TodoTexts(portion.report().summary().run());
        this.findings = new FindingList(portion, out);
    }

    String text() {
        if (!report.unread().isEmpty()) {
            line("**" + Markdown.text(report.unread()) + "**");
        }
        line("# " + Markdown.text(texts.of("person.head", portion.reader())));
        line(Markdown.text(
                texts.of("person.asOf", texts.moment(portion.forecast().from()))));
        texts.totals(todo.open()).forEach(total -> line(Markdown.text(total)));
        for (PersonSummary person : portion.report().people()) {
            report.gates()
                    .lines(person.dayGate())
                    .forEach(reason ->
                            out.append("- ").append(Markdown.text(reason)).append('\n'));
        }
        new ForeseenList(portion, report, out).append();
        items("person.open", todo.open());
        MeasureTables measures = new MeasureTables(portion, report, out);
        measures.appendHeard();
        items("person.discuss", todo.toDiscuss());
        measures.append();
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void heading(String key) {
        out.append("\n## ").append(Markdown.text(texts.of(key))).append("\n\n");
    }

    private void items(String heading, TodoItems items) {
        if (items.isEmpty() && heading.equals("person.discuss")) {
            return;
        }
        heading(heading);
        if (items.isEmpty()) {
            line(Markdown.text(texts.of("person.clean")));
        }
        for (TodoItem item : items.all()) {
            findings.deal(item);
        }
    }
}
