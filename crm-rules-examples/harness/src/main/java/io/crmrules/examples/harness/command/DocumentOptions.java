package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.document.ChecklistReference;
import io.crmrules.document.CompanyStandard;
import io.crmrules.document.Example;
import io.crmrules.document.NamedPolicy;
import io.crmrules.document.PolicyComparison;
import io.crmrules.drools.testkit.RuleCases;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The documents that can be made of the rules, as Markdown. */
final class DocumentOptions {

    @Option(
            names = "--doc",
            paramLabel = "FILE",
            description =
                    "writes the company's standard: what is required under the policy; with --against the comparison")
    private @Nullable Path doc;

    @Option(
            names = "--against",
            paramLabel = "POLICY",
            description = "compares the policy with this one: a shipped policy's name, or a file")
    private @Nullable String against;

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "writes the reference of all criteria, with parameters and examples")
    private @Nullable Path reference;

    /** Whether there is anything to write. */
    boolean asked() {
        return doc != null || against != null || reference != null;
    }

    /** Writes what was asked for. */
    void write(CrmChecker checker, PolicyOptions policies, @Nullable Path rules, Language language, CommandLine line)
            throws NotWrittenException {
        List<Criterion> criteria = checker.criteria();
        if (against != null) {
            NamedPolicy own = new NamedPolicy(policies.name(), checker.policy());
            NamedPolicy other = new NamedPolicy(PolicyOptions.name(against), inForce(criteria, policies, against));
            write(doc, PolicyComparison.markdown(criteria, own, other, language.name()), language, line);
        } else if (doc != null) {
            String standard = CompanyStandard.markdown(criteria, checker.policy(), language.name());
            write(doc, standard, language, line);
        }
        if (reference != null) {
            String all = ChecklistReference.markdown(criteria, examples(rules), language.name());
            write(reference, all, language, line);
        }
    }

    private static PolicyInForce inForce(List<Criterion> criteria, PolicyOptions policies, String name) {
        return policies.named(name)
                .resolve(criteria.stream().map(Criterion::spec).toList());
    }

    private static Map<String, List<Example>> examples(@Nullable Path rules) {
        Map<String, List<Example>> examples = new HashMap<>(RuleCases.shippedExamples());
        if (rules != null) {
            examples.putAll(RuleCases.examples(rules));
        }
        return examples;
    }

    /** To the standard output when there is no file. */
    private static void write(@Nullable Path file, String text, Language language, CommandLine line)
            throws NotWrittenException {
        if (file == null) {
            line.getOut().print(Printable.lines(text));
            return;
        }
        Path target = file.toAbsolutePath();
        if (target.getParent() != null) {
            OutputFolder.make(target.getParent());
        }
        WholeFile.writeText(target, out -> out.write(text));
        line.getOut().println(language.words().of("document.written", target));
    }
}
