package io.crmrules.rule.source;

import java.util.Objects;

/**
 * A place in a file.
 *
 * @param line from 1; 0 when unknown
 * @param column from 1, in UTF-16 units; 0 when unknown
 * @param text the whole line as it stands there; empty when unknown
 */
public record Spot(int line, int column, String text) {

    /** Of a file as a whole. */
    public static final Spot NOWHERE = new Spot(0, 0, "");

    private static final int WIDTH = 100;

    public Spot {
        Objects.requireNonNull(text, "text");
    }

    /** The line with a caret below the column, each on a line of its own and indented; empty when unknown. */
    String caret() {
        if (column == 0 || text.isBlank()) {
            return "";
        }
        int start = column <= WIDTH ? 0 : column - WIDTH / 2;
        String shown = text.substring(Math.min(start, text.length()), Math.min(text.length(), start + WIDTH));
        return "\n    " + shown.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ").stripTrailing() + "\n    "
                + " ".repeat(column - 1 - start) + "^";
    }
}
