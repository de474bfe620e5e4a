package io.crmrules.examples.harness.command.workshop;

import io.crmrules.CrmChecker;
import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.explain.Explanation.Outcome;
import io.crmrules.drools.testkit.RuleExplainer;
import io.crmrules.examples.harness.command.ExitCodes;
import io.crmrules.examples.harness.command.Language;
import io.crmrules.examples.harness.command.PolicyOptions;
import io.crmrules.examples.harness.preview.ChosenRules;
import io.crmrules.examples.harness.preview.ExplanationText;
import io.crmrules.report.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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

/** Says why a criterion finds something, and why not. */
@Command(
        name = "why",
        sortOptions = false,
        description = "Says why a criterion finds something about a deal, and why not: each condition with its value.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class WhyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EXPORT", description = "as for check")
    private Path export;

    @Parameters(
            index = "1",
            paramLabel = "CRITERION",
            description = "the id of a shipped criterion, or a rule of your own (.drl)")
    private String criterion;

    @Parameters(
            index = "2..*",
            arity = "0..2",
            paramLabel = "SUBJECT",
            description = "a deal's id, or what a finding speaks of: TASK t1; all that is found if left out")
    private List<String> subject = List.of();

    @Mixin
    private ExportOptions reading;

    @Mixin
    private PolicyOptions policyOptions;

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "en", description = "the language of the results")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Subject asked = asked();
        ChosenRules rules = ChosenRules.of(criterion);
        try (CrmChecker checker = rules.checker(policyOptions.policy(), language.name())) {
            Export crm = reading.read(export, checker.policy().zone(), spec.commandLine());
            RuleExplainer explainer = RuleExplainer.of(checker, crm.snapshot(), crm.moment());
            List<Explanation> all = rules.ids().stream()
                    .flatMap(id -> explained(explainer, id, asked).stream())
                    .toList();
            ExplanationText text =
                    new ExplanationText(language.name(), spec.commandLine().getOut());
            if (all.isEmpty()) {
                text.printNone(asked == null ? criterion : asked.id());
                return asked == null ? ExitCodes.CLEAN : ExitCodes.USAGE;
            }
            text.print(all);
            return crm.complete() ? ExitCodes.CLEAN : ExitCodes.UNREADABLE;
        }
    }

    /** Without a subject all that there is a finding about. */
    private List<Explanation> explained(RuleExplainer explainer, String id, @Nullable Subject asked) {
        try {
            return asked != null
                    ? explainer.explain(id, asked)
                    : explainer.explain(id).stream()
                            .filter(explanation -> explanation.outcome() == Outcome.VIOLATED)
                            .toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable Subject asked() {
        if (subject.isEmpty()) {
            return null;
        } else if (subject.size() == 1) {
            return new Subject(Subject.Type.DEAL, subject.get(0));
        }
        return Arrays.stream(Subject.Type.values())
                .filter(type -> type.name().equalsIgnoreCase(subject.get(0)))
                .map(type -> new Subject(type, subject.get(1)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "SUBJECT: '" + subject.get(0) + "' is no kind of subject. Known are "
                                + Arrays.toString(Subject.Type.values()).replaceAll("[\\[\\]]", "") + "."));
    }
}
