package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.json.ReportJson;
import java.io.IOException;
import java.nio.file.Path;

/** {@code crm-rules/report/1}, for programs. */
public final class JsonReport implements ReportWriter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        Path file = portion.in(folder, ".json");
        WholeFile.write(file, out -> ReportJson.write(portion.report(), out));
        return file;
    }
}
