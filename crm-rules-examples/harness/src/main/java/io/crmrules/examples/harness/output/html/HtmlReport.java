package io.crmrules.examples.harness.output.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.report.ViolationReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        // An encoder of its own would refuse half a surrogate pair, this one writes a question mark.
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            engine().render("page.jte", Page.of(report), new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return file;
    }

    /** Of the templates that the build compiled; which class loader is the context's does not matter. */
    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
    }
}
