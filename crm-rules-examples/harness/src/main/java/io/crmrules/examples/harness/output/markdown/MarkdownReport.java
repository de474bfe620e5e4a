package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code report.md}, a digest for chats, mails and merge requests. */
public final class MarkdownReport implements ReportWriter {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public Path write(ViolationReport report, Path folder) throws IOException {
        return Files.writeString(folder.resolve("report.md"), new Digest(report).text());
    }
}
