package io.crmrules.document.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a paragraph, an item or a cell says.
 *
 * @param spans one after the other, with nothing between them
 */
public record Text(List<Span> spans) {

    /**
     * Copies the list.
     *
     * @throws NullPointerException when the list or an entry is null
     */
    public Text {
        spans = List.copyOf(spans);
    }

    /** A text that is written in one way. */
    public static Text of(String plain) {
        return new Text(List.of(new Span(plain, Span.Style.PLAIN)));
    }

    /** A text in bold. */
    public static Text bold(String plain) {
        return new Text(List.of(new Span(plain, Span.Style.BOLD)));
    }

    /** Small print. */
    public static Text small(String plain) {
        return new Text(List.of(new Span(plain, Span.Style.SMALL)));
    }

    /** A line on which people write by hand. */
    public static Text blank() {
        return new Text(List.of(new Span("", Span.Style.BLANK)));
    }

    /** A label in bold, a colon, and what it says. */
    public static Text labelled(String label, String plain) {
        return new Text(List.of(new Span(label + ":", Span.Style.BOLD), new Span(" " + plain, Span.Style.PLAIN)));
    }

    /** The text in Markdown, on one line. */
    public String markdown() {
        return MarkdownLayout.written(this);
    }

    /** All of it without styles. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
