package io.crmrules.examples.harness.command;

import io.crmrules.drools.testkit.CasesReport;
import io.crmrules.drools.testkit.MutationReport;
import io.crmrules.drools.testkit.RuleCases;
import io.crmrules.examples.harness.text.Printable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the worked cases beside rules. */
@Command(name = "verify", description = "Runs the worked cases beside the rules of a folder.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "a folder of rules with their cases")
    private Path folder;

    @Option(
            names = "--mutate",
            description = "runs the cases also on the rules with one thing wrong each, and names what no case notices;"
                    + " takes a minute for ten rules")
    private boolean mutate;

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "en", description = "the language of the results")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CasesReport report = RuleCases.verify(folder);
        spec.commandLine().getOut().println(Printable.lines(report.text(language.name())));
        if (!report.problems().isEmpty()) {
            return ExitCodes.UNREADABLE;
        }
        return report.passed() && !(mutate && survived()) ? ExitCodes.CLEAN : ExitCodes.VIOLATIONS;
    }

    /** Of cases that fail it would say nothing. */
    private boolean survived() {
        MutationReport report = RuleCases.mutate(folder);
        spec.commandLine().getOut().println(Printable.lines(report.toString()));
        return !report.survivors().isEmpty() || !report.problems().isEmpty();
    }
}
