package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.answer.AnswerProblem.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet: its headings are in the first row that names fingerprints and answers, or conversations and verdicts. */
final class AnswerCells implements SheetContentsHandler {

    private final String sheet;
    private final AnswerRows rows;
    private final Map<AnswerColumn, Integer> columns = new EnumMap<>(AnswerColumn.class);
    private final Map<AnswerColumn, Integer> headings = new EnumMap<>(AnswerColumn.class);
    private final Map<AnswerColumn, String> row = new EnumMap<>(AnswerColumn.class);
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
        for (AnswerColumn column : AnswerColumn.values()) {
            if (columns.isEmpty() && AnswerWords.heads(value, column)) {
                headings.putIfAbsent(column, at);
            } else if (columns.getOrDefault(column, -1) == at) {
                take(column, value, reference);
            }
        }
    }

    private void take(AnswerColumn column, String value, @Nullable String reference) {
        if (formula) {
            rows.problem(place(String.valueOf(reference)), Kind.FORMULA, value);
        } else {
            row.put(column, value);
        }
    }

    @Override
    public void endRow(int number) {
        if (columns.isEmpty()) {
            if (rows.begins(headings.keySet())) {
                columns.putAll(headings);
            }
            return;
        }
        rows.row(place(String.valueOf(number + 1)), row);
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
