package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.report.RootCause;
import io.crmrules.report.TodoItem;

/**
 * Findings as nested lists.
 *
 * @param out to which they are appended
 */
record FindingList(ViolationRows rows, StringBuilder out) {

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
        out.append(Markdown.text(row.answers()))
                .append(" · ")
                .append(Markdown.text(row.message()))
                .append('\n');
    }
}
