package io.crmrules.examples.harness.command.baseline;

import io.crmrules.examples.harness.command.CheckCommand;
import io.crmrules.examples.harness.command.history.Chronicle;
import io.crmrules.examples.harness.command.history.WaiverOptions;
import io.crmrules.report.RunFacts;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.Waiver;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A check whose open findings do not count until a day. */
@Command(
        name = "baseline",
        sortOptions = false,
        description =
                "Checks an export, and decides that what is open today does not count until a day: the first clean-up.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class BaselineCommand extends CheckCommand {

    @Mixin
    private WaiverOptions options;

    @Override
    protected boolean needsHistory() {
        return true;
    }

    /** Compared once more, now that they are of the baseline. */
    @Override
    protected ViolationReport compared(Chronicle chronicle, ViolationReport found) {
        ViolationReport report = super.compared(chronicle, found);
        RunFacts run = report.summary().run();
        String name = LocalDate.ofInstant(run.asOf(), run.zone()).toString();
        chronicle.baseline(report, options.of(Waiver.Kind.BASELINE, name, run.asOf(), run.zone(), line()));
        return super.compared(chronicle, found);
    }
}
