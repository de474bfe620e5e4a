package io.crmrules.examples.benchmarks.process;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.json.SnapshotReader;
import io.crmrules.model.CrmStream;
import io.crmrules.report.RunSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks a snapshot file by all criteria in force, deal by deal, and keeps nothing of what it finds. */
final class CheckFile {

    private CheckFile() {}

    public static void main(String[] arguments) throws IOException {
        AtomicInteger found = new AtomicInteger();
        try (CrmChecker checker = CrmChecker.builder()
                        .policy(Policy.standard().on("skipped-stage"))
                        .build();
                CrmStream crm = SnapshotReader.open(Path.of(arguments[0]))) {
            RunSummary summary = checker.check(crm, crm.reference().takenAt(), violation -> found.incrementAndGet());
            FreshJvm.finish(summary.run().deals() + " deals checked, " + found + " violations, " + Heap.peak());
        }
    }
}
