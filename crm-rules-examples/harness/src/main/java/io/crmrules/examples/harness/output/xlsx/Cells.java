package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.SpreadsheetText;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes values into the cells of a sheet, each as what it is. What Excel cannot count with becomes text. */
final class Cells {

    /** What workbooks read as a character: {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int DIGITS = 15;
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;

    private final Worksheet sheet;
    private final SharedTexts shared;
    private final List<Integer> widths;

    /** Makes the columns of the sheet this wide, in characters. */
    Cells(Worksheet sheet, SharedTexts shared, List<Integer> widths) {
        this.sheet = sheet;
        this.shared = shared;
        this.widths = widths;
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    Range range(int row, int columns) {
        return sheet.range(row, 0, row, columns - 1);
    }

    /** Writes a row of a table, high enough for its texts. */
    void row(int row, List<? extends @Nullable Object> values) {
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            put(row, column, values.get(column));
            lines = Math.max(lines, RowHeight.lines(values.get(column), widths.get(column)));
        }
        if (lines > 1) {
            sheet.rowHeight(row, RowHeight.of(lines));
        }
    }

    /** Writes a text, number, amount or local time; nothing for null. */
    void put(int row, int column, @Nullable Object value) {
        if (value instanceof BigDecimal number && countable(number)) {
            sheet.value(row, column, number.doubleValue());
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDateTime time && time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
            sheet.value(row, column, time);
        } else if (value != null && !value.toString().isEmpty()) {
            text(row, column, value.toString());
        }
    }

    /** Typed as a text: never taken for a formula. */
    private void text(int row, int column, String text) {
        String escaped = ESCAPE.matcher(SpreadsheetText.of(text)).replaceAll("_x005F_");
        if (shared.shares(escaped)) {
            sheet.value(row, column, escaped);
        } else {
            sheet.inlineString(row, column, escaped);
        }
    }

    private static boolean countable(BigDecimal number) {
        return number.precision() <= DIGITS
                && number.precision() - number.scale() <= DIGITS
                && number.scale() <= DIGITS;
    }

    /** Makes a cell that has its text open a page. */
    void link(int row, int column, URI address) {
        link(row, column, Link.to(address));
    }

    /** Makes a cell that has its text lead to a sheet. */
    void link(int row, int column, String sheetName) {
        link(row, column, Link.to(sheetName));
    }

    private void link(int row, int column, HyperLink link) {
        Object text = sheet.value(row, column);
        Range cell = sheet.range(row, column, row, column);
        cell.setHyperlink(link); // writes a text of its own
        sheet.inlineString(row, column, String.valueOf(text));
        Styles.link(cell);
    }
}
