package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.Profile;
import io.crmrules.examples.harness.command.option.RuleOptions;
import io.crmrules.examples.harness.console.CriteriaList;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.rule.source.RuleProblem;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the criteria with what the policy decides about them. */
@Command(
        name = "rules",
        sortOptions = false,
        description = "Lists the criteria and what is decided about them, or writes documents made of them.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class RulesCommand implements Callable<Integer> {

    @Mixin
    private PolicyOptions policyOptions;

    @Mixin
    private RuleOptions rules;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            defaultValue = "en",
            description = "the language of titles and documents")
    private Language language;

    @Mixin
    private DocumentOptions documents;

    @Option(names = "--profiles", description = "lists the shipped policies instead")
    private boolean profiles;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws NotWrittenException {
        PrintWriter out = spec.commandLine().getOut();
        if (profiles) {
            Profile.all(language.name())
                    .forEach(profile ->
                            out.printf("%-18s %-4s %s%n", profile.name(), profile.source(), profile.description()));
            return ExitCodes.CLEAN;
        }
        var builder = CrmChecker.builder().policy(policyOptions.policy());
        try (CrmChecker checker = rules.in(builder).build()) {
            if (documents.asked()) {
                documents.write(checker, policyOptions, rules.folder(), language, spec.commandLine());
            } else {
                new CriteriaList(checker.policy(), language.name()).print(checker.criteria(), out);
            }
            checker.policy()
                    .warnings(language.name())
                    .forEach(warning -> spec.commandLine().getErr().println(Printable.lines(warning.toString())));
            List<RuleProblem> problems = checker.ruleProblems();
            problems.forEach(
                    problem -> spec.commandLine().getErr().println(Printable.lines(problem.text(language.name()))));
            return problems.isEmpty() ? ExitCodes.CLEAN : ExitCodes.UNREADABLE;
        }
    }
}
