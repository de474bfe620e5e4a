package io.crmrules.document.layout;

import io.crmrules.document.internal.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** A document as Markdown. */
final class MarkdownLayout {

    private static final String LINE = "\\_".repeat(12);
    private static final String BOX = "☐ ";

    private final Markdown text = new Markdown();

    private MarkdownLayout() {}

    static String of(Document document) {
        MarkdownLayout layout = new MarkdownLayout();
        layout.text.heading(1, Markdown.escaped(document.title()));
        document.blocks().forEach(layout::write);
        return layout.text.toString();
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            text.heading(heading.level(), Markdown.escaped(heading.text()));
        } else if (block instanceof Paragraph paragraph) {
            text.block(paragraph.text().markdown());
        } else if (block instanceof Items items) {
            String box = items.boxes() ? BOX : "";
            text.items(items.items().stream().map(item -> box + item.markdown()).toList());
        } else if (block instanceof Table table) {
            text.table(
                    table.head().stream().map(MarkdownLayout::name).toList(),
                    table.rows().stream().map(MarkdownLayout::cells).toList());
        }
    }

    private static String name(String column) {
        return column.isBlank() ? " " : Markdown.escaped(column);
    }

    private static List<String> cells(List<Text> row) {
        return row.stream().map(Text::markdown).toList();
    }

    /** On one line. */
    static String written(Text text) {
        return text.spans().stream()
                .map(MarkdownLayout::written)
                .collect(Collectors.joining())
                .strip();
    }

    private static String written(Span span) {
        return switch (span.style()) {
            case PLAIN, SMALL -> escaped(span.text());
            case CODE -> Markdown.code(span.text());
            case BOLD -> Markdown.bold(span.text());
            case BLANK -> LINE;
        };
    }

    /** With the spaces that part it from its neighbours. */
    private static String escaped(String text) {
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") ? " " : "";
        return before + Markdown.escaped(text) + after;
    }
}
