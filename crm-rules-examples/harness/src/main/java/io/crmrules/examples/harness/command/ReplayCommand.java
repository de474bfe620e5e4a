package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.command.option.Choice;
import io.crmrules.examples.harness.command.option.ReaderOptions;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.whatif.Day;
import io.crmrules.examples.harness.whatif.Replay;
import io.crmrules.examples.harness.whatif.ReplayFiles;
import io.crmrules.examples.harness.whatif.ReplayText;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.Cadence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the ends of days gone by. */
@Command(
        name = "replay",
        sortOptions = false,
        description =
                "Checks how each working day ended, from the histories in an export: a trend for who begins today.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ReplayCommand implements Callable<Integer> {

    private static final int MOST_DAYS = 400;

    @Parameters(paramLabel = "EXPORT", description = "as for check")
    private Path export;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day, e.g. 2026-11-01")
    private LocalDate first;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last day")
    private LocalDate last;

    @Mixin
    private ReaderOptions reading;

    @Mixin
    private PolicyOptions policyOptions;

    @Option(
            names = "--cadence",
            paramLabel = "NAME",
            defaultValue = "DAY_END",
            description = "INSTANT, DAY_END (the default), WEEKLY or MONTHLY")
    private Cadence cadence;

    @Mixin
    private ResultOptions results;

    @Option(names = "--report", paramLabel = "NAME", split = ",", description = "which files to write: json, csv")
    private List<String> reports = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        refuseOtherSpans();
        reports.forEach(
                name -> Choice.named("--report", name, List.of("json", "csv"), each -> each, spec.commandLine()));
        if (!reports.isEmpty()) {
            OutputFolder.make(results.out());
        }
        try (CrmChecker checker = CrmChecker.builder()
                        .policy(policyOptions.policy())
                        .cadence(cadence)
                        .language(results.language().name())
                        .build();
                CountedDeals deals = new CountedDeals(
                        reading.of(export, spec.commandLine())
                                .read(
                                        export,
                                        new ReadingOptions(
                                                null, checker.policy().zone(), reading.mapping())),
                        true)) {
            deals.deals().forEachRemaining(deal -> {});
            CrmSnapshot crm = deals.snapshot();
            List<Day> days = Replay.days(checker, crm, first, last);
            new ReplayText(results.language().name())
                    .print(days, spec.commandLine().getOut());
            write(days);
            return exitCode(days, crm, deals.complete());
        }
    }

    private void refuseOtherSpans() {
        if (last.isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(), "--to " + last + " lies before --from " + first + ". Maybe they are swapped.");
        } else if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--from " + first + " --to " + last + " are more than " + MOST_DAYS
                            + " days. Maybe replay a year at a time.");
        }
    }

    private void write(List<Day> days) throws IOException {
        for (String name : reports) {
            Path file =
                    name.equals("json") ? ReplayFiles.json(days, results.out()) : ReplayFiles.csv(days, results.out());
            spec.commandLine().getOut().println(results.language().words().of("report.written", file.toAbsolutePath()));
        }
    }

    private static int exitCode(List<Day> days, CrmSnapshot crm, boolean complete) {
        boolean lost = crm.problems().stream().anyMatch(problem -> !problem.warning());
        if (days.stream().anyMatch(Day::failed)) {
            return ExitCodes.RULE_FAILED;
        }
        return lost || !complete ? ExitCodes.UNREADABLE : ExitCodes.CLEAN;
    }
}
