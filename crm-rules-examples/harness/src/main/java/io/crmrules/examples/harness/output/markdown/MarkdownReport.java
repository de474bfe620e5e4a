package io.crmrules.examples.harness.output.markdown;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;

/** {@code report.md}, a digest for chats, mails and merge requests. */
public final class MarkdownReport implements ReportWriter {

    @Override
    public String name() {
        return "md";
    }

    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        Path file = portion.in(folder, ".md");
        String text = portion.personal() ? new PersonalList(portion).text() : new Digest(portion).text();
        WholeFile.writeText(file, out -> out.write(text));
        return file;
    }
}
