package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;

/** One page for people, which needs nothing but a browser: no network, no other file. */
public final class HtmlReport implements ReportWriter {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        Path file = portion.in(folder, ".html");
        String template = portion.personal() ? "personal.jte" : "page.jte";
        WholeFile.writeText(file, out -> Templates.render(template, Page.of(portion), out));
        return file;
    }
}
