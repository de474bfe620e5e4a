package io.crmrules.examples.benchmarks.process;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.json.SnapshotReader;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a snapshot and reports, with nothing warmed up. */
final class FirstReport {

    private FirstReport() {}

    public static void main(String[] arguments) throws IOException {
        try (CrmChecker checker = CrmChecker.builder()
                .policy(Policy.standard().on("skipped-stage"))
                .build()) {
            ViolationReport report = checker.check(SnapshotReader.read(Path.of(arguments[0])));
            FreshJvm.finish(report.violations().size() + " violations");
        }
    }
}
