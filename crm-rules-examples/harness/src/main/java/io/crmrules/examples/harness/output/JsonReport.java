package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.json.ReportJson;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;

/** {@code crm-rules/report/1}, for programs. */
public final class JsonReport implements ReportWriter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Path write(ViolationReport report, Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        WholeFile.write(file, out -> ReportJson.write(report, out));
        return file;
    }
}
