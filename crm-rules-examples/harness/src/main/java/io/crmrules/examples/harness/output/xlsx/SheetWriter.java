package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.report.DayGate;
import io.crmrules.report.DealRef;
import java.net.URI;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet that is written from top to bottom: headings, lines and tables. */
final class SheetWriter {

    private final Worksheet sheet;
    private final Cells cells;
    private final int columns;
    private int row;

    SheetWriter(Worksheet sheet, SharedTexts shared, List<Integer> widths) {
        this.sheet = sheet;
        this.cells = new Cells(sheet, shared, widths);
        this.columns = widths.size();
    }

    void title(String text) {
        cells.put(row, 0, text);
        Styles.title(cells.range(row, 1));
        row++;
    }

    /** A bar over the whole page. */
    void gate(String text, DayGate.Answer answer) {
        cells.put(row, 0, text);
        Styles.gate(cells.range(row, columns), answer);
        row++;
    }

    /** After an empty row. */
    void heading(String text) {
        row++;
        cells.put(row, 0, text);
        Styles.heading(cells.range(row, 1));
        row++;
    }

    void warning(String text) {
        cells.put(row, 0, text);
        Styles.warning(cells.range(row, 1));
        row++;
    }

    void line(Object... values) {
        for (int column = 0; column < values.length; column++) {
            cells.put(row, column, values[column]);
        }
        row++;
    }

    void header(List<String> names) {
        cells.row(row, names);
        Styles.header(cells.range(row, names.size()));
        row++;
    }

    /** What was written goes to paper as far as it stands in the first columns. */
    void print(int first) {
        Styles.printed(sheet, row, first);
    }

    /** A row of a table: deals with a link to them; its first cell leads to a sheet when one is named. */
    void row(@Nullable String sheet, List<?> values) {
        cells.row(
                row,
                values.stream()
                        .map(value -> value instanceof DealRef deal ? deal.label() : value)
                        .toList());
        Styles.body(cells.range(row, values.size()));
        for (int column = 0; column < values.size(); column++) {
            URI address = values.get(column) instanceof DealRef deal ? WebAddress.of(deal.url()) : null;
            if (address != null) {
                cells.link(row, column, address);
            }
        }
        if (sheet != null) {
            cells.link(row, 0, sheet);
        }
        row++;
    }
}
