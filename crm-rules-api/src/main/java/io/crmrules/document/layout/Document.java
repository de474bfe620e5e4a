package io.crmrules.document.layout;

import java.util.List;
import java.util.Objects;

/**
 * A document for people, before it has a format. Immutable.
 *
 * @param title its heading, plain
 * @param language in which it is written, "ru" or "en"
 * @param landscape whether its tables want the paper on its long side
 * @param blocks one beneath the other
 */
public record Document(String title, String language, boolean landscape, List<Block> blocks) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException when the title, the language, the list or a block is null
     */
    public Document {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        blocks = List.copyOf(blocks);
    }

    /** The document in Markdown: CommonMark with GitHub's tables, its lines ending with {@code \n}. */
    public String markdown() {
        return MarkdownLayout.of(this);
    }
}
