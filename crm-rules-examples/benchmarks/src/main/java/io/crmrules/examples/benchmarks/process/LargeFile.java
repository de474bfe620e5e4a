package io.crmrules.examples.benchmarks.process;

import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.json.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a file of generated deals in a JVM with 512 MB of heap, and parses it in another, in turns. Arguments: how
 * many deals (default 1,000,000), how often (default 5), where to keep the file (default: nowhere).
 */
public final class LargeFile {

    private static final List<String> HEAP = List.of("-Xmx512m");
    private static final long SEED = 42;

    private LargeFile() {}

    public static void main(String[] arguments) throws IOException {
        int deals = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        boolean keep = arguments.length > 2;
        Path file = keep ? Path.of(arguments[2]) : Files.createTempFile("deals", ".ndjson");
        try {
            write(deals, file);
            for (int i = 0; i < runs; i++) {
                compare(file);
            }
        } finally {
            if (!keep) {
                Files.delete(file);
            }
        }
    }

    private static void write(int deals, Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            try (SyntheticCrm crm = new SyntheticCrm(deals, SEED)) {
                SnapshotWriter.writeLines(crm, file);
            }
        }
        System.out.printf("%,d MB in %s%n", Files.size(file) >> 20, file);
    }

    private static void compare(Path file) throws IOException {
        FreshJvm.Measured parsed = FreshJvm.run(HEAP, ParseFile.class, file.toString());
        FreshJvm.Measured checked = FreshJvm.run(HEAP, CheckFile.class, file.toString());
        System.out.println("parse " + parsed);
        System.out.println("check " + checked);
        System.out.printf(
                "check / parse: %.2f%n",
                (double) checked.wall().toMillis() / parsed.wall().toMillis());
    }
}
