package io.crmrules.examples.harness;

import io.crmrules.examples.harness.command.ExitCodes;
import io.crmrules.examples.harness.command.option.RuleOptions;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.examples.harness.trust.Child;
import io.crmrules.examples.harness.trust.ChildState;
import io.crmrules.examples.harness.trust.Ending;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command whose rules are trusted to be code in a process of its own; when that does not come to its end, once more
 * without those that hold code.
 */
final class TrustedRules implements IExecutionStrategy {

    /** How long rules may do nothing before their process is killed; five minutes unless said otherwise. */
    static final String PATIENCE = "crmrules.patience";

    @Override
    public int execute(ParseResult parsed) {
        ParseResult command = parsed.subcommand();
        RuleOptions rules = command == null || ChildState.here() ? null : RuleOptions.of(command.commandSpec());
        if (rules == null || !rules.trusted()) {
            return new RunLast().execute(parsed);
        }
        CommandSpec spec = command.commandSpec();
        Ending ending = run(parsed.originalArgs(), spec.commandLine());
        if (ending.done() && ending.exitCode() != ExitCodes.BROKEN) {
            return ending.exitCode();
        }
        rules.giveUp(problem(rules, ending, words(command)));
        return ExitCodes.first(ExitCodes.RULE_FAILED, new RunLast().execute(parsed));
    }

    private static Ending run(List<String> arguments, CommandLine line) {
        try {
            Duration patience = Duration.parse(System.getProperty(PATIENCE, "PT5M"));
            return Child.run(arguments, patience, line.getOut(), line.getErr());
        } catch (IOException e) {
            throw new UncheckedIOException("No process for trusted rules could be started: " + e.getMessage(), e);
        }
    }

    private static RuleProblem problem(RuleOptions rules, Ending ending, Words words) {
        String key = "trust." + (ending.done() ? "BROKEN" : ending.kind());
        return new RuleProblem(
                String.valueOf(rules.folder()), 0, words.of(key, ending.exitCode()), words.of("trust.advice"));
    }

    private static Words words(ParseResult command) {
        Object language = command.matchedOptionValue("--lang", "en");
        return Vocabulary.of(String.valueOf(language), Child.class);
    }
}
