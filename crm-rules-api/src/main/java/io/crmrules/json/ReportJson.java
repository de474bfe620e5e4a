package io.crmrules.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.crmrules.json.internal.write.ReportOutput;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report as {@code crm-rules/report/1}; its JSON Schema stands beside this class as
 * {@code report-1.schema.json}. Equal reports give equal bytes.
 */
public final class ReportJson {

    /** The value of the document's {@code format}. */
    public static final String FORMAT = ReportOutput.FORMAT;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ReportJson() {}

    /** Writes {@code report} in UTF-8 and leaves {@code out} open. */
    public static void write(ViolationReport report, OutputStream out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new ReportOutput(json, report).write();
            json.writeRaw('\n');
        }
    }
}
