package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.command.option.AsOf;
import io.crmrules.examples.harness.command.option.Choice;
import io.crmrules.examples.harness.command.option.ReaderOptions;
import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.table.TableProposal;
import io.crmrules.examples.harness.inspect.Inspection;
import io.crmrules.examples.harness.inspect.InspectionJson;
import io.crmrules.examples.harness.inspect.InspectionText;
import io.crmrules.examples.harness.inspect.Plan;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an export holds and what more it would need. */
@Command(
        name = "inspect",
        sortOptions = false,
        description =
                "Says what an export holds, what of it is proven complete, which criteria can be checked, and what"
                        + " would make the others so; proposes a mapping.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "EXPORT", arity = "0..1", description = "as for check")
    private @Nullable Path export;

    @Option(
            names = "--plan",
            paramLabel = "VENDOR",
            description = "prints the requests to save: amocrm, bitrix24, hubspot, pipedrive or salesforce")
    private @Nullable String plan;

    @Option(names = "--json", description = "for programs")
    private boolean json;

    @Mixin
    private ReaderOptions reading;

    @Option(names = "--as-of", paramLabel = "TIME", description = "as for check")
    private @Nullable String asOf;

    @Mixin
    private PolicyOptions policyOptions;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (plan != null) {
            out.print(Plan.of(Choice.named("--plan", plan, Plan.VENDORS, name -> name, spec.commandLine())));
            return ExitCodes.CLEAN;
        }
        if (export == null) {
            throw new ParameterException(spec.commandLine(), "Say which EXPORT to inspect, or --plan VENDOR.");
        }
        try {
            return told(inspect(export), out);
        } catch (UnreadableExportException e) {
            return proposed(export, e, out);
        }
    }

    /** What cannot be read may be tables that need a mapping. */
    private int proposed(Path path, UnreadableExportException why, PrintWriter out) throws UnreadableExportException {
        String proposal = reading.mapped() ? "" : TableProposal.of(path);
        if (proposal.isEmpty()) {
            throw why;
        }
        spec.commandLine()
                .getErr()
                .println(Printable.lines(why.getMessage()
                        + "\nIts tables may be read by the mapping below: see to its guesses, save it, and inspect again with"
                        + " --mapping FILE."));
        out.print(proposal);
        return ExitCodes.UNREADABLE;
    }

    private int told(Inspection inspection, PrintWriter out) {
        if (json) {
            out.println(InspectionJson.of(inspection));
        } else {
            new InspectionText(inspection, out).print();
        }
        boolean lost = inspection.crm().problems().stream().anyMatch(problem -> !problem.warning());
        return lost ? ExitCodes.UNREADABLE : ExitCodes.CLEAN;
    }

    private Inspection inspect(Path path) throws IOException {
        ExportReader reader = reading.of(path, spec.commandLine());
        try (CrmChecker checker =
                CrmChecker.builder().policy(policyOptions.policy()).build()) {
            ReadingOptions options = new ReadingOptions(
                    asOf == null
                            ? null
                            : AsOf.parse(asOf, checker.policy().zone(), spec.commandLine())
                                    .toInstant(),
                    checker.policy().zone(),
                    reading.mapping());
            CrmSnapshot crm = whole(reader.read(path, options));
            return new Inspection(reader.name(), reader.positions(path), crm, checker.check(crm));
        }
    }

    private static CrmSnapshot whole(CrmStream stream) throws IOException {
        try (stream) {
            List<Deal> deals = new ArrayList<>();
            stream.deals().forEachRemaining(deals::add);
            return stream.reference().toBuilder().deals(deals).build();
        }
    }
}
