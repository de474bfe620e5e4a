package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;

/** One page for people, which needs nothing but a browser: no network, no other file. */
public final class HtmlReport implements ReportWriter {

    @Override
    public String name() {
        return "html";
    }

    @Override
    public Path write(ViolationReport report, Path folder) throws IOException {
        Path file = folder.resolve("report.html");
        WholeFile.writeText(file, out -> Templates.render("page.jte", Page.of(report), out));
        return file;
    }
}
