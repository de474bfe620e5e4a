package io.crmrules.document.layout;

import java.util.Objects;

/**
 * A text of its own.
 *
 * @param text what it says
 */
public record Paragraph(Text text) implements Block {

    /**
     * Any text will do.
     *
     * @throws NullPointerException when the text is null
     */
    public Paragraph {
        Objects.requireNonNull(text, "text");
    }
}
