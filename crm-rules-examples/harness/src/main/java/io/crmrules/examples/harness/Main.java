package io.crmrules.examples.harness;

import io.crmrules.examples.harness.command.CheckCommand;
import io.crmrules.examples.harness.command.Failures;
import io.crmrules.examples.harness.command.GenerateCommand;
import io.crmrules.examples.harness.command.InspectCommand;
import io.crmrules.examples.harness.command.ReplayCommand;
import io.crmrules.examples.harness.command.RulesCommand;
import io.crmrules.examples.harness.command.VerifyCommand;
import io.crmrules.examples.harness.command.baseline.BaselineCommand;
import io.crmrules.examples.harness.command.history.EraseCommand;
import io.crmrules.examples.harness.command.history.WaiveCommand;
import io.crmrules.examples.harness.command.option.Paths;
import io.crmrules.examples.harness.command.workshop.FixtureCommand;
import io.crmrules.examples.harness.command.workshop.TryCommand;
import io.crmrules.examples.harness.command.workshop.WhyCommand;
import io.crmrules.examples.harness.command.workshop.WorkshopCommand;
import io.crmrules.examples.harness.trust.ChildState;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line. Results go to the standard output, everything else to the standard error, both in UTF-8. */
@Command(
        name = "crm-rules",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = "Tells which deals in a CRM are not in order.",
        subcommands = {
            CheckCommand.class,
            InspectCommand.class,
            VerifyCommand.class,
            TryCommand.class,
            WorkshopCommand.class,
            WhyCommand.class,
            FixtureCommand.class,
            RulesCommand.class,
            GenerateCommand.class,
            ReplayCommand.class,
            BaselineCommand.class,
            WaiveCommand.class,
            EraseCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is in order",
            "1:there are open violations at or above --fail-on",
            "2:wrong usage, or a policy that cannot be",
            "3:something of the input, or a rule, could not be read",
            "4:a rule failed or was stopped: some verdicts are not known",
            "5:a result could not be written; of several codes the first of 2, 5, 4, 3, 1",
            "70:too little memory, or a defect of crm-rules"
        })
public final class Main {

    private Main() {}

    /** Ends the process with the exit code of the command. */
    public static void main(String[] args) {
        int exitCode = run(writer(FileDescriptor.out), writer(FileDescriptor.err), args);
        ChildState.done(exitCode);
        System.exit(exitCode);
    }

    /**
     * Runs a command.
     *
     * @return its exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Path.class, new Paths())
                .setExecutionStrategy(new TrustedRules())
                .setParameterExceptionHandler(new Failures())
                .setExecutionExceptionHandler(new Failures());
        try {
            int exitCode = args.length == 0 ? help(line) : line.execute(args);
            return Failures.written(out, err, exitCode);
        } catch (OutOfMemoryError e) {
            return Failures.outOfMemory(err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int help(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
