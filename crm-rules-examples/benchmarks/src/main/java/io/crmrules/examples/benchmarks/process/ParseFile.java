package io.crmrules.examples.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;

/** Parses a snapshot file and does nothing else. */
final class ParseFile {

    private ParseFile() {}

    public static void main(String[] arguments) throws IOException {
        int deals = ParseAlone.deals(Path.of(arguments[0]));
        FreshJvm.finish(deals + " deals parsed, " + Heap.peak());
    }
}
