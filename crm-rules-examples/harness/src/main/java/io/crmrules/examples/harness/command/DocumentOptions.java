package io.crmrules.examples.harness.command;

import io.crmrules.CrmChecker;
import io.crmrules.document.ChecklistReference;
import io.crmrules.document.CompanyStandard;
import io.crmrules.document.ControllerSheet;
import io.crmrules.document.Example;
import io.crmrules.document.ManagerMemo;
import io.crmrules.document.NamedPolicy;
import io.crmrules.document.PolicyComparison;
import io.crmrules.document.layout.Document;
import io.crmrules.drools.testkit.RuleCases;
import io.crmrules.examples.harness.document.DocumentFormat;
import io.crmrules.examples.harness.file.NotWrittenException;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.file.WholeFile;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.Criterion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The documents that can be made of the rules. */
final class DocumentOptions {

    private static final String DOC = "--doc";
    private static final String MEMO = "--memo";
    private static final String SHEET = "--controller-sheet";

    @Option(
            names = DOC,
            paramLabel = "FILE",
            description =
                    "writes the company's standard: what is required under the policy; with --against the comparison."
                            + " By the ending of the name .md, .docx, or .html to print")
    private @Nullable Path doc;

    @Option(
            names = "--against",
            paramLabel = "POLICY",
            description = "compares the policy with this one: a shipped policy's name, or a file")
    private @Nullable String against;

    @Option(names = MEMO, paramLabel = "FILE", description = "writes a manager's memo of one page, as --doc does")
    private @Nullable Path memo;

    @Option(
            names = SHEET,
            paramLabel = "FILE",
            description = "writes the controller's checklist for a month, as --doc does")
    private @Nullable Path sheet;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "the month of --controller-sheet; if left out that from which the standard is valid")
    private @Nullable YearMonth month;

    @Option(
            names = "--reference",
            paramLabel = "FILE",
            description = "writes the reference of all criteria in Markdown, with parameters and examples")
    private @Nullable Path reference;

    /** Whether there is anything to write. */
    boolean asked() {
        return Stream.of(doc, against, memo, sheet, reference).anyMatch(Objects::nonNull);
    }

    /** Writes what was asked for. */
    void write(CrmChecker checker, PolicyOptions policies, @Nullable Path rules, Language language, CommandLine line)
            throws NotWrittenException {
        List<Criterion> criteria = checker.criteria();
        if (against != null) {
            NamedPolicy own = new NamedPolicy(policies.name(), checker.policy());
            NamedPolicy other = new NamedPolicy(PolicyOptions.name(against), inForce(criteria, policies, against));
            write(DOC, doc, PolicyComparison.document(criteria, own, other, language.name()), language, line);
        } else if (doc != null) {
            write(DOC, doc, CompanyStandard.document(criteria, checker.policy(), language.name()), language, line);
        }
        if (memo != null) {
            write(MEMO, memo, ManagerMemo.document(criteria, checker.policy(), language.name()), language, line);
        }
        if (sheet != null) {
            YearMonth of = month(checker.policy(), line);
            Document made = ControllerSheet.document(criteria, checker.policy(), of, language.name());
            write(SHEET, sheet, made, language, line);
        }
        if (reference != null) {
            String all = ChecklistReference.markdown(criteria, examples(rules), language.name());
            WholeFile.writeText(prepared(reference), out -> out.write(all));
            written(reference, language, line);
        }
    }

    private YearMonth month(PolicyInForce policy, CommandLine line) {
        LocalDate validFrom = policy.standardHead().validFrom();
        if (month == null && validFrom == null) {
            throw new ParameterException(line, SHEET + ": say for which month. Maybe add --month 2026-12.");
        }
        return month == null ? YearMonth.from(Objects.requireNonNull(validFrom)) : month;
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

    /** In the format that the file's ending names; to the standard output, in Markdown, when there is no file. */
    private static void write(
            String option, @Nullable Path file, Document document, Language language, CommandLine line)
            throws NotWrittenException {
        if (file == null) {
            line.getOut().print(Printable.lines(document.markdown()));
            return;
        }
        DocumentFormat format = DocumentFormat.of(file);
        if (format == null) {
            throw new ParameterException(
                    line,
                    option + ": '" + file + "' does not say which format is wanted. Known endings are "
                            + DocumentFormat.endings() + ". Maybe print the .html from a browser for a PDF.");
        }
        format.write(document, prepared(file));
        written(file, language, line);
    }

    private static Path prepared(Path file) throws NotWrittenException {
        Path target = file.toAbsolutePath();
        if (target.getParent() != null) {
            OutputFolder.make(target.getParent());
        }
        return target;
    }

    private static void written(Path file, Language language, CommandLine line) {
        line.getOut().println(language.words().of("document.written", file.toAbsolutePath()));
    }
}
