package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;

/** {@code report.md}, a digest for chats, mails and merge requests. */
public final class MarkdownReport implements ReportWriter {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public Path write(ViolationReport report, Path folder) throws IOException {
        Path file = folder.resolve("report.md");
        WholeFile.writeText(file, out -> out.write(new Digest(report).text()));
        return file;
    }
}
