package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.console.Printable;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts of a CRM as Markdown that shows them as they are: no formatting, no HTML, no links, no mentions. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>^=";

    private Markdown() {}

    /** On one line. */
    static String text(@Nullable String text) {
        StringBuilder escaped = new StringBuilder();
        Printable.line(text).codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    private static void escape(int c, StringBuilder escaped) {
        switch (c) {
            case '<' -> escaped.append("&lt;");
            case '&' -> escaped.append("&amp;");
            case ':' -> escaped.append("&#58;"); // or addresses become links by themselves
            case '@' -> escaped.append("&#64;"); // and names mentions
            default -> escaped.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
        }
    }

    /** A text that opens a page, the text alone without an address. */
    static String link(String text, @Nullable URI address) {
        return address == null ? text(text) : "[" + text(text) + "](<" + address + ">)";
    }

    /** A row of a table; the cells are escaped already. */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    static String head(List<String> names) {
        return row(names.stream().map(Markdown::text).toList()) + "|" + " --- |".repeat(names.size()) + "\n";
    }
}
