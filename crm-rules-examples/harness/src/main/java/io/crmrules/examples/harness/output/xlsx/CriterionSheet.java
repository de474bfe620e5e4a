package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.Column;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.report.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The violations of one criterion, a row each, with room for the owner's answer. */
final class CriterionSheet {

    /** The link hangs on the deal. */
    private static final List<Column> COLUMNS = Arrays.stream(Column.values())
            .filter(column -> column != Column.LINK)
            .toList();

    private static final int CHUNK = 500;

    private final Worksheet sheet;
    private final Cells cells;
    private final Capacity capacity;
    private final ViolationRows rows;
    private final ReportTexts texts;
    private int row;

    CriterionSheet(Worksheet sheet, SharedTexts shared, Capacity capacity, ViolationRows rows, ReportTexts texts) {
        this.sheet = sheet;
        this.cells =
                new Cells(sheet, shared, COLUMNS.stream().map(Column::width).toList());
        this.capacity = capacity;
        this.rows = rows;
        this.texts = texts;
    }

    /** Writes all of it, as far as it fits, and the sheet to the file. */
    void write(List<Violation> violations) throws IOException {
        notices();
        header();
        int first = row;
        List<Violation> shown = violations.subList(0, capacity.rows());
        for (int from = 0; from < shown.size(); from += CHUNK) {
            chunk(shown.subList(from, Math.min(from + CHUNK, shown.size())), first);
        }
        int answer = COLUMNS.indexOf(Column.ANSWER);
        answers(sheet.range(first, answer, row - 1, answer));
        sheet.setAutoFilter(first - 1, 0, row - 1, COLUMNS.size() - 1);
        sheet.finish();
    }

    private void notices() {
        for (String notice : capacity.notices(texts)) {
            cells.put(row, 0, notice);
            Styles.warning(cells.range(row, 1));
            row++;
        }
    }

    private void header() {
        cells.row(row, COLUMNS.stream().map(column -> texts.of(column.name())).toList());
        Styles.header(cells.range(row, COLUMNS.size()));
        sheet.hideColumn(COLUMNS.indexOf(Column.FINGERPRINT));
        sheet.repeatRows(row);
        row++;
        sheet.freezePane(0, row);
        Styles.print(sheet);
    }

    private void chunk(List<Violation> violations, int first) throws IOException {
        int top = row;
        for (Violation violation : violations) {
            put(rows.of(violation), row - first < capacity.links());
            row++;
        }
        for (int at = 0; at < COLUMNS.size(); at++) {
            style(COLUMNS.get(at), sheet.range(top, at, row - 1, at));
        }
        sheet.flush();
    }

    private void put(ViolationRow violation, boolean linked) {
        List<@Nullable Object> values = new ArrayList<>();
        COLUMNS.forEach(column -> values.add(column.of(violation)));
        cells.row(row, values);
        if (linked && violation.link() != null) {
            cells.link(row, COLUMNS.indexOf(Column.DEAL), violation.link());
        }
    }

    private void style(Column column, Range range) {
        switch (column) {
            case AMOUNT -> Styles.body(range, "#,##0.00");
            case SINCE -> Styles.body(range, texts.of("format.time"));
            default -> Styles.body(range);
        }
    }

    /** One of three, or nothing. */
    private void answers(Range range) {
        String choice =
                String.join(",", texts.of("answer.open"), texts.of("answer.fixed"), texts.of("answer.disputed"));
        range.validateWithListByFormula('"' + choice + '"')
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(texts.of("ANSWER"))
                .error(texts.of("answer.wrong"))
                .showErrorMessage(true);
    }
}
