package io.crmrules.examples.harness.output.xlsx;

import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** How high a row has to be. Estimated, because not every program fits the rows itself when it opens a file. */
final class RowHeight {

    private static final double LINE = 15;

    /** Letters are wider than the digits in which a column's width is measured. */
    private static final double LETTER = 1.05;

    private static final int MOST_LINES = (int) (Worksheet.MAX_ROW_HEIGHT / LINE);

    private RowHeight() {}

    /** How many lines a value takes in a column of this width; more than a row can show are not counted. */
    static int lines(@Nullable Object value, int width) {
        if (!(value instanceof String text)) {
            return 1;
        }
        int lines = 0;
        for (int from = 0; from <= text.length() && lines < MOST_LINES; ) {
            int end = text.indexOf('\n', from);
            int length = (end < 0 ? text.length() : end) - from;
            lines += Math.max(1, (int) Math.ceil(length * LETTER / width));
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        return Math.min(lines, MOST_LINES);
    }

    /** In points. */
    static double of(int lines) {
        return lines * LINE;
    }
}
