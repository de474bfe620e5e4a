package io.crmrules.examples.harness.document;

import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Table;
import io.crmrules.examples.harness.output.html.Inlined;
import io.crmrules.examples.harness.output.html.Templates;
import io.crmrules.examples.harness.text.Printable;
import java.io.Writer;
import java.util.List;

/**
 * A document as a page to print: what the template shows.
 *
 * @param document to show
 */
public record PrintPage(Document document) {

    private static final double WHOLE = 100;
    private static final double TENTHS = 10;
    private static final Inlined STYLE = Inlined.resource("document.css");
    private static final Inlined LANDSCAPE = Inlined.resource("landscape.css");

    static void write(Document document, Writer out) {
        Templates.render("document/print.jte", new PrintPage(document), out);
    }

    /** How it looks, and on which paper. */
    public String style() {
        return inlined().text();
    }

    /** Nothing is fetched or run; the page carries its style sheet within. */
    public String securityPolicy() {
        return "default-src 'none'; style-src " + inlined().source() + "; base-uri 'none'; form-action 'none'";
    }

    private Inlined inlined() {
        return document.landscape() ? new Inlined(STYLE.text() + LANDSCAPE.text()) : STYLE;
    }

    /** How wide the columns of a table are, in per cent of the page. */
    public List<String> widths(Table table) {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        return table.widths().stream()
                .map(width -> Math.round(WHOLE * width / all * TENTHS) / TENTHS + "%")
                .toList();
    }

    /** A text of people, without what turns lines around. */
    public String text(String text) {
        return Printable.lines(text);
    }
}
