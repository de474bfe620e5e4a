package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.measure.Grid;
import io.crmrules.examples.harness.measure.Measures;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;

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

    private void grid(Grid grid) {
        out.append("\n## ").append(Markdown.text(grid.title())).append("\n\n");
        out.append(Markdown.head(grid.head()));
        grid.rows().stream()
                .limit(ROWS)
                .forEach(row -> out.append(Markdown.row(
                        row.stream().map(cell -> Markdown.text(cell.toString())).toList())));
        if (grid.rows().size() > ROWS) {
            out.append('\n')
                    .append(Markdown.text(texts.of("more", grid.rows().size() - ROWS)))
                    .append('\n');
        }
        out.append('\n');
        grid.notes()
                .forEach(note -> out.append("- ").append(Markdown.text(note)).append('\n'));
    }
}
