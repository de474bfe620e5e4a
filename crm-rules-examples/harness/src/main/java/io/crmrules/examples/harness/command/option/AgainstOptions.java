package io.crmrules.examples.harness.command.option;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.examples.harness.whatif.DifferenceText;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.ViolationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of a check: what another policy would have found. */
public final class AgainstOptions {

    @Option(
            names = "--against",
            paramLabel = "POLICY",
            description =
                    "says too what another policy would find: a shipped one's name or a file; reads all deals into memory")
    private @Nullable String other;

    /** Whether all deals are needed once more after the check. */
    public boolean asked() {
        return other != null;
    }

    /**
     * Checks again under the other policy, when there is one, and says what differs.
     *
     * @param policies finds a policy by its name or file
     * @param deals all of the CRM
     */
    public void tell(
            ViolationReport report,
            CrmChecker checker,
            Function<String, Policy> policies,
            Supplier<CrmSnapshot> deals,
            PrintWriter out) {
        if (other != null) {
            Path name = Path.of(other).getFileName();
            ViolationReport then = checker.under(policies.apply(other))
                    .check(deals.get(), report.summary().run().asOf());
            new DifferenceText(report.summary().run().language(), out)
                    .print(name == null ? other : name.toString(), report, then);
        }
    }
}
