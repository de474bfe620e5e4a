package io.crmrules.examples.harness.output;

import io.crmrules.json.ReportJson;
import io.crmrules.report.ViolationReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReportJson.write(report, out);
        }
        return file;
    }
}
