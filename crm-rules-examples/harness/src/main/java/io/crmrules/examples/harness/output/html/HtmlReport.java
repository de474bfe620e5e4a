package io.crmrules.examples.harness.output.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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
        WholeFile.writeText(file, out -> render(report, out));
        return file;
    }

    private static void render(ViolationReport report, Writer out) {
        try {
            engine().render("page.jte", Page.of(report), new WriterOutput(out));
        } catch (TemplateException e) {
            throw e.getCause() instanceof UncheckedIOException notWritten ? notWritten : e;
        }
    }

    /** Of the templates that the build compiled; which class loader is the context's does not matter. */
    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
    }
}
