package io.crmrules.examples.harness.output.xlsx;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes values into the cells of a sheet, each as what it is. What Excel cannot count with becomes text. */
final class Cells {

    private static final int DIGITS = 15;
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;

    private final Worksheet sheet;

    Cells(Worksheet sheet) {
        this.sheet = sheet;
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
            sheet.inlineString(row, column, CellText.of(value.toString()));
        }
    }

    private static boolean countable(BigDecimal number) {
        return number.precision() <= DIGITS && number.precision() - number.scale() <= DIGITS && number.scale() <= DIGITS;
    }

    /** A text that opens a page. */
    void link(int row, int column, String text, URI address) {
        Range cell = sheet.range(row, column, row, column);
        cell.setHyperlink(new Link(address, ""));
        put(row, column, text);
        Look.link(cell);
    }
}
