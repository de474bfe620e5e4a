package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.Column;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.report.Answer;
import io.crmrules.report.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Violations, a row each: the open ones of a criterion or a person with room for an answer, or all that are settled. */
final class ViolationSheet {

    /** The link hangs on the deal. */
    private static final Set<Column> NOWHERE =
            EnumSet.of(Column.LINK, Column.STANDING, Column.ANSWERS_TYPE, Column.ANSWERS_ID, Column.SUBJECT_ID);

    static final List<Column> OPEN = without(EnumSet.of(Column.VIOLATION, Column.SETTLED_AT));
    /** Open ones of one person, as few columns as it takes to do them and to answer, so that they fit paper. */
    static final List<Column> PERSONAL = List.of(
            Column.SEVERITY,
            Column.VIOLATION,
            Column.DEAL,
            Column.CLIENT,
            Column.AMOUNT,
            Column.CURRENCY,
            Column.SINCE,
            Column.MESSAGE,
            Column.REMEDY,
            Column.STATUS,
            Column.ANSWER,
            Column.ANSWER_COMMENT,
            Column.FINGERPRINT);

    /** The same of several people: with who answers. */
    static final List<Column> PERSONS =
            Stream.concat(Stream.of(Column.ANSWERS), PERSONAL.stream()).toList();

    static final List<Column> SETTLED = without(EnumSet.of(
            Column.AMOUNT,
            Column.CURRENCY,
            Column.REMEDY,
            Column.FOLLOWS,
            Column.STATUS,
            Column.ANSWER,
            Column.ANSWER_COMMENT));

    private static final int CHUNK = 500;

    private final Worksheet sheet;
    private final List<Column> columns;
    private final Cells cells;
    private final Capacity capacity;
    private final ViolationRows rows;
    private final ReportTexts texts;
    private int row;

    ViolationSheet(
            Worksheet sheet,
            List<Column> columns,
            SharedTexts shared,
            Capacity capacity,
            ViolationRows rows,
            ReportTexts texts) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells =
                new Cells(sheet, shared, columns.stream().map(Column::width).toList());
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
        int answer = columns.indexOf(Column.ANSWER);
        if (answer >= 0 && row > first) {
            answers(sheet.range(first, answer, row - 1, answer));
        }
        sheet.setAutoFilter(first - 1, 0, row - 1, columns.size() - 1);
        sheet.finish();
    }

    private static List<Column> without(Set<Column> columns) {
        return Arrays.stream(Column.values())
                .filter(column -> !NOWHERE.contains(column) && !columns.contains(column))
                .toList();
    }

    private void notices() {
        for (String notice : capacity.notices(texts)) {
            cells.put(row, 0, notice);
            Styles.warning(cells.range(row, 1));
            row++;
        }
    }

    private void header() {
        cells.row(row, columns.stream().map(column -> texts.of(column.name())).toList());
        Styles.header(cells.range(row, columns.size()));
        sheet.hideColumn(columns.indexOf(Column.FINGERPRINT));
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
        for (int at = 0; at < columns.size(); at++) {
            style(columns.get(at), sheet.range(top, at, row - 1, at));
        }
        sheet.flush();
    }

    private void put(ViolationRow violation, boolean linked) {
        List<@Nullable Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.of(violation)));
        cells.row(row, values);
        if (linked && violation.link() != null) {
            cells.link(row, columns.indexOf(Column.DEAL), violation.link());
        }
    }

    private void style(Column column, Range range) {
        switch (column) {
            case AMOUNT -> Styles.body(range, "#,##0.00");
            case SINCE, SETTLED_AT -> Styles.body(range, texts.of("format.time"));
            default -> Styles.body(range);
        }
    }

    /** One of those that are read again, or nothing. */
    private void answers(Range range) {
        String choice = Arrays.stream(Answer.Value.values()).map(texts::answer).collect(Collectors.joining(","));
        range.validateWithListByFormula('"' + choice + '"')
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(texts.of("ANSWER"))
                .error(texts.of("answer.wrong"))
                .showErrorMessage(true);
    }
}
