package io.crmrules.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.crmrules.json.internal.write.ReportOutput;
import io.crmrules.report.DayGate;
import io.crmrules.report.RunSummary;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Collection;

/**
 * Writes a report as {@code crm-rules/report/1}, and its parts as they stand in one; its JSON Schema stands beside this
 * class as {@code report-1.schema.json}. Equal reports give equal bytes. UTF-8; what is written to is left open.
 *
 * <pre>{@code
 * ReportJson.write(report, out);
 * ReadReport read = ReportJson.read(in); // last night's
 * }</pre>
 *
 * <p>A host whose own mapper is to write these types registers {@link CrmRulesModule}.
 */
public final class ReportJson {

    /** The value of the document's {@code format}. */
    public static final String FORMAT = ReportOutput.FORMAT;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ReportJson() {}

    /** What is written, with what. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes the whole document. */
    public static void write(ViolationReport report, OutputStream out) throws IOException {
        ZoneId zone = report.summary().run().zone();
        write(out, json -> new ReportOutput(json, zone).report(report));
    }

    /** Writes the document again that was read, unknown properties included: the same bytes. */
    public static void write(ReadReport report, OutputStream out) throws IOException {
        write(out, report::write);
    }

    /** Writes a run without its violations: what a document has besides. */
    public static void write(RunSummary summary, OutputStream out) throws IOException {
        write(out, json -> new ReportOutput(json, summary.run().zone()).summary(summary));
    }

    /** Writes a list of violations, each as in a document, with times in {@code zone}. */
    public static void write(Collection<Violation> violations, ZoneId zone, OutputStream out) throws IOException {
        write(out, json -> {
            ReportOutput output = new ReportOutput(json, zone);
            json.writeStartArray();
            for (Violation violation : violations) {
                output.violation(violation);
            }
            json.writeEndArray();
        });
    }

    /** Writes {@code open}, the {@code violations} as in a document, and their {@code cadences} by criterion. */
    public static void write(StageGate gate, ZoneId zone, OutputStream out) throws IOException {
        write(out, json -> new ReportOutput(json, zone).stageGate(gate));
    }

    /** Writes {@code dayGate}, {@code mayCloseTheDay} and {@code dayGateDetails}, as in the run of a document. */
    public static void write(DayGate gate, OutputStream out) throws IOException {
        write(out, json -> new ReportOutput(json, CrmRulesModule.UTC).dayGate(gate));
    }

    /**
     * Reads a document; the input is left open. Properties that the format does not know are passed over.
     *
     * @throws UnreadableReportException when it is none, or lacks what every report has
     */
    public static ReadReport read(InputStream in) throws IOException {
        return ReadReport.read(in);
    }

    private static void write(OutputStream out, Content content) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            content.write(json);
            json.writeRaw('\n');
        }
    }
}
