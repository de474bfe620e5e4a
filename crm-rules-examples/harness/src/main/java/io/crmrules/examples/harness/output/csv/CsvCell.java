package io.crmrules.examples.harness.output.csv;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.SpreadsheetText;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as the cells of CSV files, in the way of the countries of a language. */
public final class CsvCell {

    /** The last four are full-width: spreadsheets of East Asia take them as well. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int DIGITS = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final char separator;
    private final char decimalPoint;

    private CsvCell(char separator, char decimalPoint) {
        this.separator = separator;
        this.decimalPoint = decimalPoint;
    }

    /** As the language of these texts writes them. */
    public static CsvCell in(ReportTexts texts) {
        return new CsvCell(
                texts.of("csv.separator").charAt(0),
                texts.of("csv.decimalPoint").charAt(0));
    }

    /** What stands between two cells. */
    public char separator() {
        return separator;
    }

    /** A value as a cell, not yet quoted; empty for null. */
    public String of(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof LocalDateTime time) {
            return TIME.format(time);
        } else if (value instanceof BigDecimal number) {
            return number(number).replace('.', decimalPoint);
        }
        String text = SpreadsheetText.of(value.toString());
        return startsAFormula(text.strip()) ? "'" + text : text;
    }

    private static String number(BigDecimal number) {
        boolean bearable = number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
        return bearable ? number.toPlainString() : number.toString();
    }

    private static boolean startsAFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
