package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.file.Draft;
import io.crmrules.examples.harness.file.StableZip;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code report.xlsx}, for people: they filter it, and owners answer in it. Equal runs give equal bytes. Rows are written
 * as they are made; only the report itself is in memory.
 */
public final class XlsxReport implements ReportWriter {

    private static final int FAST = 1; // the copy compresses well

    private final Limits limits;

    public XlsxReport() {
        this(Limits.EXCEL);
    }

    XlsxReport(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Path write(ViolationReport report, Path folder) throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (Draft draft = Draft.in(folder)) {
            write(report, draft.out());
            draft.out().flush();
            WholeFile.write(
                    file,
                    out -> StableZip.copy(
                            draft.path(), out, report.summary().run().asOf()));
        }
        return file;
    }

    private void write(ViolationReport report, OutputStream out) throws IOException {
        ReportTexts texts = new ReportTexts(report.summary());
        Contents contents = new Contents(report, texts, limits);
        try (Workbook workbook = new Workbook(out, "crm-rules", null)) {
            workbook.setCompressionLevel(FAST);
            SharedTexts shared = new SharedTexts();
            new SummarySheet(workbook.newWorksheet(contents.first()), shared, report.summary(), contents, texts)
                    .write();
            ViolationRows rows = new ViolationRows(report);
            for (Map.Entry<CriterionResult, String> entry : contents.sheets().entrySet()) {
                CriterionResult result = entry.getKey();
                Worksheet sheet = workbook.newWorksheet(entry.getValue());
                sheet.setTabColor(Styles.tab(result.severity()));
                new ViolationSheet(sheet, ViolationSheet.OPEN, shared, contents.capacity(result), rows, texts)
                        .write(contents.violations(result));
            }
            if (contents.settledSheet() != null) {
                Worksheet sheet = workbook.newWorksheet(contents.settledSheet());
                new ViolationSheet(sheet, ViolationSheet.SETTLED, shared, contents.settledCapacity(), rows, texts)
                        .write(contents.settled());
            }
        }
    }
}
