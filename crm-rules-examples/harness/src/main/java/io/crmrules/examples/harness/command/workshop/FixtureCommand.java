package io.crmrules.examples.harness.command.workshop;

import io.crmrules.Checklist;
import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.examples.harness.command.ExitCodes;
import io.crmrules.examples.harness.command.PolicyOptions;
import io.crmrules.examples.harness.fixture.Fixture;
import io.crmrules.examples.harness.fixture.FixtureException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.Violation;
import java.io.IOException;
import java.nio.file.Path;
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

/** Makes a worked case of a finding. */
@Command(
        name = "fixture",
        sortOptions = false,
        description = "Makes a worked case of a finding: the smallest that has it still, which names nobody.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class FixtureCommand implements Callable<Integer> {

    private static final int SHORTEST = 6;

    @Parameters(index = "0", paramLabel = "EXPORT", description = "as for check")
    private Path export;

    @Parameters(
            index = "1",
            paramLabel = "FINGERPRINT",
            description = "of the finding, as report.json and the workbook have it; its beginning will do")
    private String fingerprint;

    @Mixin
    private ExportOptions reading;

    @Mixin
    private PolicyOptions policyOptions;

    @Option(names = "--rules", paramLabel = "DIR", description = "a folder of your own rules")
    private @Nullable Path rules;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CrmCheckerBuilder builder = CrmChecker.builder().policy(policyOptions.policy());
        Checklist checklist = Checklist.standard();
        try (CrmChecker checker = rules == null
                ? builder.build()
                : builder.checklist(checklist.and(Checklist.folder(rules))).build()) {
            Export crm = reading.read(export, checker.policy().zone(), spec.commandLine());
            CrmSnapshot then = crm.moment().isBefore(crm.snapshot().takenAt())
                    ? crm.snapshot().asOf(crm.moment())
                    : crm.snapshot();
            Violation finding = finding(checker.check(then).violations());
            spec.commandLine()
                    .getOut()
                    .print(new Fixture(finding, checker).of(then, PolicyTree.of(policyOptions, spec.commandLine())));
            return crm.complete() ? ExitCodes.CLEAN : ExitCodes.UNREADABLE;
        } catch (FixtureException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Violation finding(List<Violation> found) {
        List<Violation> meant = found.stream()
                .filter(violation -> violation.fingerprint().startsWith(fingerprint))
                .toList();
        if (meant.size() == 1 && fingerprint.length() >= SHORTEST) {
            return meant.get(0);
        }
        throw new ParameterException(
                spec.commandLine(),
                meant.isEmpty()
                        ? "There is no finding " + fingerprint + " in this export. Maybe it was found by other rules or"
                                + " another policy: --rules, --policy."
                        : "FINGERPRINT: " + meant.size() + " findings begin with " + fingerprint
                                + ". Maybe give at least " + SHORTEST + " signs of it.");
    }
}
