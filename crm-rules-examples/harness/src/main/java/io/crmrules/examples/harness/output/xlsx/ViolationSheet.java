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
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Violations, a row each: the open ones of a criterion or a person with room for an answer, or all that are settled. */
final class ViolationSheet {

    /** Open ones of a criterion. What stands behind the comment is for the screen: paper is as wide as letters must be large. */
    static final List<Column> OPEN = List.of(
            Column.ANSWERS,
            Column.CLIENT,
            Column.DEAL,
            Column.AMOUNT,
            Column.CURRENCY,
            Column.SINCE,
            Column.MESSAGE,
            Column.STATUS,
            Column.ANSWER,
            Column.ANSWER_COMMENT,
            Column.REMEDY,
            Column.DEAL_ID,
            Column.STAGE,
            Column.OWNER,
            Column.SEVERITY,
            Column.SUBJECT,
            Column.FOLLOWS,
            Column.FINGERPRINT);

    /** Open ones of one person. */
    static final List<Column> PERSONAL = List.of(
            Column.SEVERITY,
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
            Column.VIOLATION,
            Column.FINGERPRINT);

    /** The same of several people: with who answers. */
    static final List<Column> PERSONS = List.of(
            Column.ANSWERS,
            Column.SEVERITY,
            Column.DEAL,
            Column.CLIENT,
            Column.AMOUNT,
            Column.CURRENCY,
            Column.SINCE,
            Column.MESSAGE,
            Column.STATUS,
            Column.ANSWER,
            Column.ANSWER_COMMENT,
            Column.REMEDY,
            Column.VIOLATION,
            Column.FINGERPRINT);

    /** Settled ones; what stands behind the message is for the screen. */
    static final List<Column> SETTLED = List.of(
            Column.ANSWERS,
            Column.VIOLATION,
            Column.CLIENT,
            Column.DEAL,
            Column.SINCE,
            Column.SETTLED_AT,
            Column.SEVERITY,
            Column.MESSAGE,
            Column.DEAL_ID,
            Column.STAGE,
            Column.OWNER,
            Column.SUBJECT,
            Column.FINGERPRINT);

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
        Styles.printed(sheet, row, printed());
        sheet.finish();
    }

    /** How many columns go to paper. */
    private int printed() {
        int comment = columns.indexOf(Column.ANSWER_COMMENT);
        return 1 + (comment < 0 ? columns.indexOf(Column.MESSAGE) : comment);
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
