package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.measure.Grid;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Tables of what a run measures, one below the other. */
final class MeasureSheet {

    private static final List<Integer> WIDTHS = List.of(38, 16, 16, 18, 18, 16, 16, 16, 16);

    private MeasureSheet() {}

    /** Writes it, to the file too. */
    static void write(Worksheet sheet, SharedTexts shared, List<Grid> grids) throws IOException {
        SheetWriter page = new SheetWriter(sheet, shared, WIDTHS);
        Styles.print(sheet);
        for (Grid grid : grids) {
            page.heading(grid.title());
            grid.notes().forEach(page::line);
            page.header(grid.head());
            grid.rows().forEach(row -> page.row(null, row));
        }
        sheet.finish();
    }
}
