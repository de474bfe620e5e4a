package io.crmrules.examples.harness.output.xlsx;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is written from top to bottom: headings, lines and tables. */
final class Page {

    private final Worksheet sheet;
    private final Cells cells;
    private int row;

    Page(Worksheet sheet) {
        this.sheet = sheet;
        this.cells = new Cells(sheet);
    }

    void title(String text) {
        cells.put(row, 0, text);
        Look.title(sheet.range(row, 0, row, 0));
        row++;
    }

    void gate(String text, boolean open) {
        cells.put(row, 0, text);
        Look.gate(sheet.range(row, 0, row, 0), open);
        row++;
    }

    /** After an empty row. */
    void heading(String text) {
        row++;
        cells.put(row, 0, text);
        Look.heading(sheet.range(row, 0, row, 0));
        row++;
    }

    void warning(String text) {
        cells.put(row, 0, text);
        Look.warning(sheet.range(row, 0, row, 0));
        row++;
    }

    void line(Object... values) {
        values(List.of(values));
        row++;
    }

    void header(List<String> names) {
        values(names);
        Look.header(sheet.range(row, 0, row, names.size() - 1));
        row++;
    }

    /** A row of a table; its first cell leads to a sheet when one is named. */
    void row(@Nullable String target, List<?> values) {
        if (target != null) {
            sheet.range(row, 0, row, 0).setHyperlink(HyperLink.internal("'" + target.replace("'", "''") + "'!A1", ""));
        }
        values(values);
        Look.body(sheet.range(row, 0, row, values.size() - 1));
        if (target != null) {
            Look.link(sheet.range(row, 0, row, 0));
        }
        row++;
    }

    private void values(List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            cells.put(row, column, values.get(column));
        }
    }
}
