package io.crmrules.examples.harness.command.option;

import io.crmrules.Checklist;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.rule.source.RuleProblem;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which rules take part beside the shipped ones, and how far they are trusted. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class RuleOptions {

    @Option(names = "--rules", paramLabel = "DIR", description = "a folder of your own rules")
    private @Nullable Path folder;

    @Option(
            names = "--trust-rules",
            description =
                    "lets them hold any code: they can do whatever you can, in a process of their own. Only for rules that you"
                            + " wrote or read")
    private boolean trusted;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private @Nullable RuleProblem givenUp;

    /** Those of a command; null when it takes none. */
    public static @Nullable RuleOptions of(CommandSpec command) {
        return command.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(RuleOptions.class::isInstance)
                .map(RuleOptions.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The folder, null when there is none. */
    public @Nullable Path folder() {
        return folder;
    }

    /** Whether they may hold code. */
    public boolean trusted() {
        if (trusted && folder == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--trust-rules says how far to trust the rules of --rules DIR, which is missing.");
        }
        return trusted;
    }

    /** Those that hold code take no part, and that is told as of rules that cannot be used. */
    public void giveUp(RuleProblem problem) {
        givenUp = problem;
    }

    /** With them; when they were given up, with those that hold no code. */
    public CrmCheckerBuilder in(CrmCheckerBuilder builder) {
        if (folder == null) {
            return builder;
        } else if (givenUp != null) {
            Checklist known = Checklist.standard().and(Checklist.unusable(List.of(givenUp)));
            return builder.checklist(known).rulesFrom(folder);
        }
        return trusted ? builder.trustedRulesFrom(folder) : builder.rulesFrom(folder);
    }
}
