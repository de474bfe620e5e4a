package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.file.Draft;
import io.crmrules.examples.harness.file.StableZip;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.measure.Grid;
import io.crmrules.examples.harness.output.Column;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.examples.harness.text.history.RunProperty;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code report.xlsx}, for people: they filter it, and owners answer in it. One person's has all that is open on one sheet. Equal runs give equal bytes. Rows are written
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
    public Path write(Portion portion, Path folder) throws IOException {
        ViolationReport report = portion.report();
        Path file = portion.in(folder, ".xlsx");
        try (Draft draft = Draft.in(folder)) {
            write(portion, draft.out());
            draft.out().flush();
            WholeFile.write(
                    file,
                    out -> StableZip.copy(
                            draft.path(), out, report.summary().run().asOf()));
        }
        return file;
    }

    private void write(Portion portion, OutputStream out) throws IOException {
        ViolationReport report = portion.report();
        ReportTexts texts = new ReportTexts(report.summary());
        Contents contents = new Contents(portion, texts, limits);
        try (Workbook workbook = new Workbook(out, "crm-rules", null)) {
            workbook.setCompressionLevel(FAST);
            workbook.properties()
                    .setTextProperty(
                            RunProperty.NAME, report.summary().run().asOf().toString());
            Sheets sheets = new Sheets(
                    workbook, new SharedTexts(), Set.copyOf(Column.of(report)), new ViolationRows(report), texts);
            if (portion.personal()) {
                List<Column> columns =
                        portion.todo().people().size() > 1 ? ViolationSheet.PERSONS : ViolationSheet.PERSONAL;
                sheets.write(contents.open(), columns, contents.openCapacity(), contents.allOpen());
            } else {
                new SummarySheet(
                                workbook.newWorksheet(contents.first()),
                                sheets.shared(),
                                report.summary(),
                                contents,
                                texts)
                        .write();
                for (CriterionResult result : contents.sheets().keySet()) {
                    sheets.write(contents, result);
                }
            }
            for (Map.Entry<String, List<Grid>> measured : contents.measures().entrySet()) {
                MeasureSheet.write(workbook.newWorksheet(measured.getKey()), sheets.shared(), measured.getValue());
            }
            if (contents.settledSheet() != null) {
                sheets.write(
                        contents.settledSheet(),
                        ViolationSheet.SETTLED,
                        contents.settledCapacity(),
                        contents.settled());
            }
        }
    }

    /** The sheets of violations of a workbook. */
    private record Sheets(
            Workbook workbook, SharedTexts shared, Set<Column> telling, ViolationRows rows, ReportTexts texts) {

        void write(String name, List<Column> columns, Capacity capacity, List<Violation> violations)
                throws IOException {
            write(workbook.newWorksheet(name), columns, capacity, violations);
        }

        void write(Contents contents, CriterionResult result) throws IOException {
            Worksheet sheet = workbook.newWorksheet(String.valueOf(contents.sheet(result)));
            sheet.setTabColor(Styles.tab(result.severity()));
            write(sheet, ViolationSheet.OPEN, contents.capacity(result), contents.violations(result));
        }

        private void write(Worksheet sheet, List<Column> columns, Capacity capacity, List<Violation> violations)
                throws IOException {
            List<Column> shown = columns.stream().filter(telling::contains).toList();
            new ViolationSheet(sheet, shown, shared, capacity, rows, texts).write(violations);
        }
    }
}
