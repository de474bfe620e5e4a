package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.answer.AnswerProblem.Kind;
import io.crmrules.examples.harness.output.Column;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet: its headings are in the first row that names fingerprints and answers. */
final class AnswerCells implements SheetContentsHandler {

    private static final Column[] ASKED = {Column.FINGERPRINT, Column.ANSWER, Column.ANSWER_COMMENT};

    private final String sheet;
    private final AnswerRows rows;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Column, Integer> headings = new EnumMap<>(Column.class);
    private final Map<Column, String> row = new EnumMap<>(Column.class);
    private int next;
    private boolean formula;

    AnswerCells(String sheet, AnswerRows rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** A cell begins. */
    void plain() {
        formula = false;
    }

    /** It is a formula. */
    void formula() {
        formula = true;
    }

    @Override
    public void startRow(int number) {
        next = 0;
        row.clear();
        headings.clear();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int at = reference == null ? next : new CellReference(reference).getCol();
        next = at + 1;
        if (value == null || value.isBlank()) {
            return;
        }
        for (Column column : ASKED) {
            if (columns.isEmpty() && AnswerWords.heads(value, column)) {
                headings.putIfAbsent(column, at);
            } else if (columns.getOrDefault(column, -1) == at) {
                take(column, value, reference);
            }
        }
    }

    private void take(Column column, String value, @Nullable String reference) {
        if (formula) {
            rows.problem(place(String.valueOf(reference)), Kind.FORMULA, value);
        } else {
            row.put(column, value);
        }
    }

    @Override
    public void endRow(int number) {
        if (columns.isEmpty()) {
            if (headings.containsKey(Column.FINGERPRINT) && headings.containsKey(Column.ANSWER)) {
                columns.putAll(headings);
                rows.begin();
            }
            return;
        }
        rows.row(
                place(String.valueOf(number + 1)),
                row.get(Column.FINGERPRINT),
                row.get(Column.ANSWER),
                row.get(Column.ANSWER_COMMENT));
    }

    /** Told once all rows are read: nobody knows for how many of them the one answer was meant. */
    void merged(@Nullable String range) {
        if (range == null) {
            return;
        }
        CellRangeAddress cells = CellRangeAddress.valueOf(range);
        boolean several = cells.getFirstRow() < cells.getLastRow();
        if (several && columns.values().stream().anyMatch(cells::containsColumn)) {
            rows.problem(place(range), Kind.MERGED, "");
        }
    }

    private String place(String where) {
        return sheet + ", " + where;
    }
}
