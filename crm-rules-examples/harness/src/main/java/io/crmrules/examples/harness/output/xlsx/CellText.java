package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.console.Printable;
import java.util.regex.Pattern;

/** Makes texts fit for cells. They are written as inline strings, so that none is taken for a formula. */
final class CellText {

    /** What workbooks read as a character: {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Within the limits of a cell, without what XML cannot hold. */
    static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 2 * Limits.CELL_LENGTH));
        String shown = fewLines(cut(Printable.lines(beginning)));
        return ESCAPE.matcher(shown).replaceAll("_x005F_");
    }

    /** An ellipsis says that there was more. */
    private static String cut(String text) {
        if (text.length() <= Limits.CELL_LENGTH) {
            return text;
        }
        int end = Limits.CELL_LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String fewLines(String text) {
        int end = -1;
        for (int line = 0; line < Limits.CELL_LINES; line++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text;
            }
        }
        return text.substring(0, end + 1) + text.substring(end + 1).replace('\n', ' ');
    }
}
