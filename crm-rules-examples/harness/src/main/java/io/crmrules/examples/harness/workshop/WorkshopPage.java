package io.crmrules.examples.harness.workshop;

import io.crmrules.examples.harness.output.html.Inlined;
import io.crmrules.examples.harness.output.html.Templates;
import io.crmrules.support.Words;
import java.io.StringWriter;

/**
 * The page around what is looked at, which a script of its own fills in, as text: what the template shows.
 *
 * @param words in the language of the page
 * @param language of the page
 * @param look the one to begin with, as JSON; empty when there is none yet
 */
public record WorkshopPage(Words words, String language, String look) {

    private static final Inlined STYLE = Inlined.resource(WorkshopPage.class, "page.css");
    private static final Inlined SCRIPT = Inlined.resource(WorkshopPage.class, "page.js");

    String html() {
        StringWriter page = new StringWriter();
        Templates.render("workshop/workshop.jte", this, page);
        return page.toString();
    }

    static String securityPolicy() {
        return "default-src 'none'; connect-src 'self'; script-src " + SCRIPT.source() + "; style-src " + STYLE.source()
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** How it looks. */
    public String style() {
        return STYLE.text();
    }

    /** What fills it in. */
    public String script() {
        return SCRIPT.text();
    }
}
