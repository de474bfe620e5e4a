package io.crmrules.examples.harness.output.txt;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;

/** {@code report.txt}, a few plain lines for a chat. */
public final class DigestReport implements ReportWriter {

    @Override
    public String name() {
        return "txt";
    }

    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        Path file = portion.in(folder, ".txt");
        WholeFile.writeText(file, out -> out.write(ChatDigest.of(portion)));
        return file;
    }
}
