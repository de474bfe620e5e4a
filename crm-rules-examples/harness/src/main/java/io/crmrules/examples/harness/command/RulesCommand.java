package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.Profile;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    @Option(names = "--rules", paramLabel = "DIR", description = "a folder of your own rules")
    private @Nullable Path rules;

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
        try (CrmChecker checker =
                rules == null ? builder.build() : builder.rulesFrom(rules).build()) {
            if (documents.asked()) {
                documents.write(checker, policyOptions, rules, language, spec.commandLine());
            } else {
                list(checker, out);
            }
            checker.policy()
                    .warnings(language.name())
                    .forEach(warning -> spec.commandLine().getErr().println(Printable.lines(warning.toString())));
            List<RuleProblem> problems = checker.ruleProblems();
            problems.forEach(problem -> spec.commandLine().getErr().println(Printable.lines(problem.toString())));
            return problems.isEmpty() ? ExitCodes.CLEAN : ExitCodes.UNREADABLE;
        }
    }

    private static String sources(Criterion criterion) {
        return criterion.origin().sources().isEmpty()
                ? ""
                : " (" + Printable.line(String.join(", ", criterion.origin().sources())) + ")";
    }

    /** Group by group. */
    private void list(CrmChecker checker, PrintWriter out) {
        Map<String, List<Criterion>> groups = checker.criteria().stream()
                .collect(Collectors.groupingBy(
                        criterion -> criterion.origin().group(), TreeMap::new, Collectors.toList()));
        groups.forEach((group, criteria) -> {
            out.println("# " + Printable.line(group.isEmpty() ? "rules of your own" : group));
            criteria.forEach(criterion -> print(out, criterion, checker.policy()));
        });
    }

    private void print(PrintWriter out, Criterion criterion, PolicyInForce policy) {
        boolean on = policy.enabled(criterion.id(), null);
        out.printf(
                "%-32s %-8s %-8s %s%s%n",
                criterion.id(),
                on ? policy.severity(criterion.id(), null) : "off",
                policy.cadence(criterion.id(), null),
                Printable.line(criterion.texts(language.name()).title()),
                sources(criterion));
        for (Parameter parameter : criterion.spec().parameters()) {
            Object value = policy.parameter(criterion.id() + "." + parameter.name(), null);
            out.printf("    %s: %s%n", parameter.name(), Printable.line(Parameter.format(value)));
        }
        for (CompanyTerm term : criterion.spec().terms()) {
            Object value = policy.parameter(term.id(), null);
            out.printf("    %s: %s%n", term.id(), Printable.line(Parameter.format(value)));
        }
    }
}
