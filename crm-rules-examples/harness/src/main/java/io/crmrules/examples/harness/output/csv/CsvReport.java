package io.crmrules.examples.harness.output.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.crmrules.examples.harness.file.FileNames;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.output.Column;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.ReportWriter;
import io.crmrules.examples.harness.output.ViolationRow;
import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A file for each violated criterion in the folder {@code csv}, and in the folder {@code settled} within it one for each
 * criterion with settled violations, with the same columns; as spreadsheet programs open it by a double click: UTF-8
 * with a byte order mark, and in Russian with semicolons and decimal commas. Cells that would be taken for a formula
 * begin with an apostrophe.
 */
public final class CsvReport implements ReportWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public String name() {
        return "csv";
    }

    /** Removes what an earlier run wrote of criteria that are in order now. */
    @Override
    public Path write(Portion portion, Path folder) throws IOException {
        ViolationReport report = portion.report();
        Path target = folder.resolve(name());
        ViolationRows rows = new ViolationRows(report);
        write(report.open(), rows, Files.createDirectories(target));
        write(report.settled(), rows, Files.createDirectories(target.resolve("settled")));
        return target;
    }

    private static void write(ViolationReport report, ViolationRows rows, Path folder) throws IOException {
        RunSummary summary = report.summary();
        ReportTexts texts = new ReportTexts(summary);
        List<Column> columns = Column.of(report);
        Map<String, List<Violation>> byCriterion = report.byCriterion();
        FileNames names = new FileNames();
        for (CriterionResult result : summary.results()) {
            Path file = folder.resolve(names.of(result.criterion().id()) + ".csv");
            List<Violation> violations =
                    byCriterion.getOrDefault(result.criterion().id(), List.of());
            if (violations.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                write(file, columns, violations, rows, texts);
            }
        }
    }

    private static void write(
            Path file, List<Column> columns, List<Violation> violations, ViolationRows rows, ReportTexts texts)
            throws IOException {
        WholeFile.writeText(file, out -> {
            out.write(BYTE_ORDER_MARK);
            write(out, columns, violations, rows, texts);
        });
    }

    private static void write(
            Writer out, List<Column> columns, List<Violation> violations, ViolationRows rows, ReportTexts texts)
            throws IOException {
        CsvCell cell = CsvCell.in(texts);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(cell.separator()).build(out);
        csv.writeRecord(columns.stream().map(column -> texts.of(column.name())).toList());
        for (Violation violation : violations) {
            ViolationRow row = rows.of(violation);
            csv.writeRecord(
                    columns.stream().map(column -> cell.of(column.of(row))).toList());
        }
        csv.flush();
    }
}
