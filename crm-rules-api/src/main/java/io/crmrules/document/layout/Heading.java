package io.crmrules.document.layout;

import java.util.Objects;

/**
 * What the blocks after it are about.
 *
 * @param level 2 for a section of the document, 3 and 4 for its parts; 1 is the title of the document itself
 * @param text on one line, plain
 */
public record Heading(int level, String text) implements Block {

    /**
     * Any text will do.
     *
     * @throws NullPointerException when the text is null
     * @throws IllegalArgumentException when the level is not one of 2, 3 and 4; the message names it
     */
    public Heading {
        Objects.requireNonNull(text, "text");
        if (level < 2 || level > 4) {
            throw new IllegalArgumentException("A heading has level 2, 3 or 4, but was given " + level + ".");
        }
    }
}
