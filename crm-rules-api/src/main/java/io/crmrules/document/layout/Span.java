package io.crmrules.document.layout;

import java.util.Objects;

/**
 * A piece of a text that is written in one way.
 *
 * @param text plain; empty when it is a line to write on
 * @param style how it is written
 */
public record Span(String text, Style style) {

    /** How a piece of a text is written. */
    public enum Style {
        /** As all texts. */
        PLAIN,
        /** So that it is found at a glance. */
        BOLD,
        /** Small print, for whoever looks it up. */
        SMALL,
        /** What programs call it, to be copied. */
        CODE,
        /** Nothing: a line on which people write by hand. */
        BLANK
    }

    /**
     * Any text will do.
     *
     * @throws NullPointerException when the text or the style is null
     */
    public Span {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }
}
