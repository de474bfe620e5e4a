package io.crmrules.examples.harness.command.workshop;

import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.explain.Undecided;
import io.crmrules.drools.testkit.RuleExplainer;
import io.crmrules.examples.harness.command.ExitCodes;
import io.crmrules.examples.harness.command.Language;
import io.crmrules.examples.harness.command.PolicyOptions;
import io.crmrules.examples.harness.preview.ChosenRules;
import io.crmrules.examples.harness.preview.Preview;
import io.crmrules.examples.harness.preview.PreviewText;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.whatif.Difference;
import io.crmrules.report.ViolationReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows whom a rule would hit. */
@Command(
        name = "try",
        sortOptions = false,
        description = "Shows whom rules would hit in an export, before anybody is accused.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class TryCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "RULE",
            description = "a rule (.drl), a folder of rules, or the id of a shipped criterion")
    private String rule;

    @Parameters(index = "1", paramLabel = "EXPORT", description = "as for check")
    private Path export;

    @Mixin
    private ExportOptions reading;

    @Mixin
    private PolicyOptions policyOptions;

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "en", description = "the language of the results")
    private Language language;

    @Option(
            names = "--against",
            paramLabel = "OTHER",
            description =
                    "says too what differs with another version of the rules (a file or folder) or another policy")
    private @Nullable String other;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ChosenRules rules = ChosenRules.of(rule);
        PrintWriter out = spec.commandLine().getOut();
        try (CrmChecker checker = rules.checker(policyOptions.policy(), language.name())) {
            Export crm = reading.read(export, checker.policy().zone(), spec.commandLine());
            rules.problems().forEach(this::tell);
            ViolationReport report = checker.check(crm.snapshot(), crm.moment());
            List<Preview> previews = Preview.of(report);
            PreviewText text = new PreviewText(report, checker.policy().zone(), out);
            RuleExplainer explainer = RuleExplainer.of(checker, crm.snapshot(), crm.moment());
            previews.forEach(preview -> {
                text.print(preview);
                text.print(undecided(explainer, preview));
            });
            if (other != null) {
                text.print(
                        difference(rules, report, crm),
                        String.valueOf(Path.of(other).getFileName()));
            }
            int exitCode = previews.stream()
                    .map(preview -> exitCode(preview.outcome()))
                    .reduce(ExitCodes.CLEAN, ExitCodes::first);
            return rules.problems().isEmpty() && crm.complete()
                    ? exitCode
                    : ExitCodes.first(exitCode, ExitCodes.UNREADABLE);
        }
    }

    /** Where the export lacks what the rule needs, nothing was asked. */
    private static List<Undecided> undecided(RuleExplainer explainer, Preview preview) {
        String id = preview.result().criterion().id();
        if (preview.outcome() == Preview.Outcome.NOT_CHECKABLE) {
            return List.of();
        }
        try {
            explainer.explain(id);
            return explainer.undecided(id);
        } catch (IllegalArgumentException e) {
            return List.of(); // more than the language of rules of others: nobody can tell
        }
    }

    private void tell(Object problem) {
        spec.commandLine().getErr().println(Printable.lines(problem.toString()));
    }

    private Difference difference(ChosenRules rules, ViolationReport report, Export crm) {
        String name = String.valueOf(other);
        boolean version = ChosenRules.named(name);
        ChosenRules there = version ? ChosenRules.of(name) : rules;
        Policy policy = version ? policyOptions.policy() : policyOptions.named(name);
        try (CrmChecker checker = there.checker(policy, language.name())) {
            ViolationReport then = checker.check(crm.snapshot(), crm.moment());
            return there.ids().equals(rules.ids())
                    ? Difference.between(report, then)
                    : Difference.bySubject(report, then);
        }
    }

    /** Nothing never looks like success. */
    private static int exitCode(Preview.Outcome outcome) {
        return switch (outcome) {
            case SOME -> ExitCodes.CLEAN;
            case NOTHING, NEARLY_ALL, NOBODY -> ExitCodes.VIOLATIONS;
            case NOT_CHECKABLE -> ExitCodes.UNREADABLE;
            case FAILED -> ExitCodes.RULE_FAILED;
        };
    }
}
