package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.text.Printable;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts of a CRM as Markdown that shows them as they are: no formatting, no HTML, no links, no mentions. */
public final class Markdown {

    /** What formats wherever it stands, and what makes a list or a heading of a line that begins with it. */
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]#|~>^$]|^[-+=]|(?<=^\\d{1,9})[.)]|(?<=\\b[Ww]{3})\\.");

    /** What begins an address or a mention, which become links by themselves. */
    private static final Pattern COLON = Pattern.compile("(?<=[A-Za-z]):(?=\\S)");

    private Markdown() {}

    /** On one line. */
    public static String text(@Nullable String text) {
        String escaped = SPECIAL.matcher(Printable.line(text)).replaceAll("\\\\$0");
        String plain = escaped.replace("&", "&amp;").replace("<", "&lt;");
        return COLON.matcher(plain).replaceAll("&#58;").replace("@", "&#64;");
    }

    /** A text that opens a page, the text alone without an address. */
    public static String link(String text, @Nullable URI address) {
        return address == null ? text(text) : "[" + text(text) + "](<" + address + ">)";
    }

    /** A row of a table; the cells are escaped already. */
    public static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The head of a table. */
    public static String head(List<String> names) {
        return row(names.stream().map(Markdown::text).toList()) + "|" + " --- |".repeat(names.size()) + "\n";
    }
}
