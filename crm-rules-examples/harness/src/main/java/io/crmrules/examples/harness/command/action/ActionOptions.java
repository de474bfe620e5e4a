package io.crmrules.examples.harness.command.action;

import io.crmrules.examples.harness.action.ActionFile;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of a check: where the suggested actions go. */
public final class ActionOptions {

    @Option(
            names = "--actions",
            paramLabel = "FILE",
            description =
                    "writes what is to be done as data and as bodies of requests to amoCRM or Bitrix24 (JSON); sends"
                            + " nothing")
    private @Nullable Path actions;

    /** Writes them, when they were asked for. */
    public void write(ViolationReport told, PolicyInForce policy, String format) throws IOException {
        if (actions != null) {
            ActionFile.write(told, policy, format, actions);
        }
    }
}
