package io.crmrules.examples.harness.command;

import io.crmrules.drools.testkit.synthetic.Planted;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.json.SnapshotWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an invented CRM with violations that are known. */
@Command(
        name = "generate",
        sortOptions = false,
        description = "Writes an invented CRM (NDJSON) with planted violations, and a list of them (CSV).")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class GenerateCommand implements Callable<Integer> {

    @Option(names = "--deals", paramLabel = "N", defaultValue = "1000", description = "how many deals (1000)")
    private int deals;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "equal seeds give equal files (1)")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "crm-rules-generated", description = "where to")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (deals < 0) {
            throw new ParameterException(spec.commandLine(), "--deals must not be below 0, but was " + deals + ".");
        }
        OutputFolder.make(out);
        Path snapshot = out.resolve("crm.ndjson");
        Path labels = out.resolve("planted.csv");
        WholeFile.writeText(labels, planted -> {
            planted.write("criterion,subjectType,subjectId,deal\n");
            WholeFile.write(
                    snapshot,
                    file -> SnapshotWriter.writeLines(
                            new SyntheticCrm(deals, seed, label -> print(planted, label)), file));
        });
        PrintWriter console = spec.commandLine().getOut();
        console.println(deals + " deals: " + snapshot.toAbsolutePath());
        console.println("What is planted in them: " + labels.toAbsolutePath());
        return ExitCodes.CLEAN;
    }

    /** All of these are ids that the generator made: nothing to escape. */
    private static void print(Writer planted, Planted label) {
        String deal = label.deal() == null ? "" : label.deal();
        try {
            planted.write(String.join(",", label.criterion(), label.subjectType(), label.subjectId(), deal) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
