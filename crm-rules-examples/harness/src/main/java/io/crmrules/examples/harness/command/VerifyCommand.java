package io.crmrules.examples.harness.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the worked cases beside rules. */
@Command(name = "verify", description = "Runs the worked cases beside the rules of a folder.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "a folder of rules with their cases")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(folder);
        return ExitCodes.CLEAN;
    }
}
