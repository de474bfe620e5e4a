package io.crmrules.examples.benchmarks.process;

import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.json.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures fresh JVMs from their start to the first report on 1,000 deals. Arguments: how often (default 10). */
public final class ColdStart {

    private static final int DEALS = 1_000;
    private static final long SEED = 42;

    private ColdStart() {}

    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Path file = Files.createTempFile("deals", ".ndjson");
        try (SyntheticCrm crm = new SyntheticCrm(DEALS, SEED)) {
            SnapshotWriter.writeLines(crm, file);
            List<FreshJvm.Measured> measured = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                measured.add(FreshJvm.run(List.of(), FirstReport.class, file.toString()));
                System.out.println(measured.get(i));
            }
            measured.sort(Comparator.comparing(FreshJvm.Measured::wall));
            System.out.println("median: " + measured.get(runs / 2));
        } finally {
            Files.delete(file);
        }
    }
}
