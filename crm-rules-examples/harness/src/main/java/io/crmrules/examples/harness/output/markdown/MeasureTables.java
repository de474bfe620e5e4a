package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.measure.Grid;
import io.crmrules.examples.harness.measure.ListeningTable;
import io.crmrules.examples.harness.measure.Measures;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.report.DealRef;

/**
 * What is measured, in Markdown.
 *
 * @param out what it is appended to
 */
record MeasureTables(Portion portion, ReportTexts texts, StringBuilder out) {

    private static final int ROWS = 30;

    void append() {
        Measures.of(portion).forEach(measures -> measures.grids().forEach(this::grid));
    }

    /** Comments that do not match what was said, as far as there are any. */
    void appendHeard() {
        Grid heard = new ListeningTable(portion).toDiscuss();
        if (heard != null) {
            grid(heard);
        }
    }

    private void grid(Grid grid) {
        out.append("\n## ").append(Markdown.text(grid.title())).append("\n\n");
        out.append(Markdown.head(grid.head()));
        grid.rows().stream()
                .limit(ROWS)
                .forEach(row -> out.append(
                        Markdown.row(row.stream().map(MeasureTables::cell).toList())));
        if (grid.rows().size() > ROWS) {
            out.append('\n')
                    .append(Markdown.text(texts.of("more", grid.rows().size() - ROWS)))
                    .append('\n');
        }
        out.append('\n');
        grid.notes()
                .forEach(note -> out.append("- ").append(Markdown.text(note)).append('\n'));
    }

    private static String cell(Object cell) {
        return cell instanceof DealRef deal
                ? Markdown.link(deal.label(), WebAddress.of(deal.url()))
                : Markdown.text(cell.toString());
    }
}
