package io.crmrules.examples.harness.output;

import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.harness.output.csv.CsvReport;
import io.crmrules.examples.harness.output.html.HtmlReport;
import io.crmrules.examples.harness.output.junit.JUnitReport;
import io.crmrules.examples.harness.output.markdown.MarkdownReport;
import io.crmrules.examples.harness.output.xlsx.XlsxReport;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes 20,000 violations in each format, once and not warmed up, as a command does, and prints how long it took. Run by
 * hand: no test asserts times.
 */
final class WritingTime {

    private static final int VIOLATIONS = 20_000;
    private static final int DEALS = 400_000;
    private static final long SEED = 42;
    private static final List<ReportWriter> WRITERS = List.of(
            new XlsxReport(),
            new HtmlReport(),
            new CsvReport(),
            new JUnitReport(),
            new MarkdownReport(),
            new JsonReport());

    private WritingTime() {}

    public static void main(String[] arguments) throws IOException {
        ViolationReport report = report();
        Path folder = Files.createTempDirectory("crm-rules-reports");
        System.out.println(report.violations().size() + " violations, written to " + folder);
        for (ReportWriter writer : WRITERS) {
            long start = System.nanoTime();
            long worked = cpuTime();
            writer.write(report, folder);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            Duration cpu = Duration.ofNanos(cpuTime() - worked);
            System.out.printf("%-6s %5d ms, %5d ms of them at work%n", writer.name(), took.toMillis(), cpu.toMillis());
        }
    }

    /** Of this thread, which writes alone: what a busy machine leaves to compare. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** In Russian, which takes more bytes than English. */
    private static ViolationReport report() throws IOException {
        List<Violation> violations = new ArrayList<>();
        try (CrmChecker checker = CrmChecker.builder().language("ru").build();
                SyntheticCrm crm = new SyntheticCrm(DEALS, SEED)) {
            RunSummary summary = checker.check(crm, crm.reference().takenAt(), violations::add);
            return new ViolationReport(summary, violations.subList(0, Math.min(VIOLATIONS, violations.size())));
        }
    }
}
