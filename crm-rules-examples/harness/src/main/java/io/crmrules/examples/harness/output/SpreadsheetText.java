package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Printable;

/** Makes texts fit for a cell: no longer than spreadsheet programs take, without what files cannot hold. */
public final class SpreadsheetText {

    /** Halves of surrogate pairs counted. */
    static final int LENGTH = 32_767;

    /** Line feeds. */
    static final int LINES = 253;

    private SpreadsheetText() {}

    /** The text, or its beginning and an ellipsis. Not safe from being taken for a formula where a cell has no type. */
    public static String of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 2 * LENGTH)); // enough, whatever is left out of it
        return fewLines(cut(Printable.lines(beginning)));
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String fewLines(String text) {
        int end = -1;
        for (int line = 0; line < LINES; line++) {
            end = text.indexOf('\n', end + 1);
            if (end < 0) {
                return text;
            }
        }
        return text.substring(0, end + 1) + text.substring(end + 1).replace('\n', ' ');
    }
}
