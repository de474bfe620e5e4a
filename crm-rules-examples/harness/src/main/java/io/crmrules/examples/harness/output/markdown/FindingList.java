package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.report.RootCause;
import io.crmrules.report.TodoItem;

/** Findings as nested lists. */
final class FindingList {

    private final ViolationRows rows;
    private final TodoTexts texts;
    private final boolean named;
    private final StringBuilder out;

    /** Appends to {@code out}; says with each finding who answers, unless all are of the one reader. */
    FindingList(Portion portion, StringBuilder out) {
        this.rows = new ViolationRows(portion.report());
        this.texts = new TodoTexts(portion.report().summary().run());
        this.named = !portion.personal();
        this.out = out;
    }

    /** Appends what was found of a deal, consequences below their cause. */
    void deal(TodoItem deal) {
        ViolationRow first = rows.of(deal.causes().get(0).root());
        boolean nested = deal.deal() != null;
        if (nested) {
            String client = first.client().isEmpty() ? "" : " · " + Markdown.text(first.client());
            out.append("- ")
                    .append(Markdown.link(first.deal(), first.link()))
                    .append(client)
                    .append('\n');
        }
        deal.causes().forEach(cause -> cause(cause, nested ? "  - " : "- "));
    }

    private void cause(RootCause cause, String bullet) {
        finding(rows.of(cause.root()), bullet);
        cause.consequences().forEach(consequence -> finding(rows.of(consequence), "  " + bullet));
    }

    private void finding(ViolationRow row, String bullet) {
        out.append(bullet).append("**").append(row.severity()).append("** ");
        if (named) {
            out.append(Markdown.text(row.answers())).append(" · ");
        }
        out.append(Markdown.text(row.message()));
        String age = row.violation().open() ? texts.age(row.violation().since()) : "";
        out.append(age.isEmpty() ? "" : " · " + Markdown.text(age)).append('\n');
    }
}
