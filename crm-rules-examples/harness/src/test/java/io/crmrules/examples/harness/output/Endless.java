package io.crmrules.examples.harness.output;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.harness.output.csv.CsvReport;
import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.junit.JUnitReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import io.crmrules.model.CrmStream;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program that writes two reports in turn, in all formats, into one folder, until it is killed. */
final class Endless {

    private static final List<ReportWriter> WRITERS = List.of(
            new JsonReport(),
            new XlsxReport(),
            new HtmlReport(),
            new CsvReport(),
            new JUnitReport(),
            new MarkdownReport());

    private Endless() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<ViolationReport> reports = List.of(report("en"), report("ru"));
        System.out.println("ready");
        while (true) {
            for (ViolationReport report : reports) {
                write(report, folder);
            }
            System.out.print('.');
            System.out.flush();
        }
    }

    static void write(ViolationReport report, Path folder) {
        for (ReportWriter writer : WRITERS) {
            try {
                writer.write(report, folder);
            } catch (IOException e) {
                // A full disk: the next one may be smaller.
            }
        }
    }

    /** Two languages give the same files with other bytes. */
    static ViolationReport report(String language) throws IOException {
        Checklist few = Checklist.standard().only("overdue-task", "deal-without-task", "stale-deal");
        List<Violation> violations = new ArrayList<>();
        try (CrmStream crm = new SyntheticCrm(1_000, 1, label -> {});
                CrmChecker checker =
                        CrmChecker.builder().checklist(few).language(language).build()) {
            RunSummary summary = checker.check(crm, crm.reference().takenAt(), violations::add);
            return new ViolationReport(summary, violations);
        }
    }
}
