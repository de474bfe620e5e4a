package io.crmrules.examples.harness;

import io.crmrules.Placeholder;
import io.crmrules.drools.EngineProbe;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The entry point. */
@Command(name = "crm-rules", mixinStandardHelpOptions = true, description = "Fires the shipped placeholder rule.")
public final class Main implements Callable<Integer> {
    private static final String RULE = "io/crmrules/checklist/tasks/placeholder.drl";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (InputStream in = Objects.requireNonNull(Main.class.getClassLoader().getResourceAsStream(RULE), RULE)) {
            String drl = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.println(EngineProbe.run(drl, new Placeholder("Сделка")));
        }
        return 0;
    }

    /** Ends the process with the exit code of the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
