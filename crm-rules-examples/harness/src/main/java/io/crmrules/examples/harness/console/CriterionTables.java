package io.crmrules.examples.harness.console;

import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What came out for each criterion: what is violated, what is in order, what could not be judged. */
final class CriterionTables {

    private final List<CriterionResult> results;
    private final String language;
    private final Words words;

    CriterionTables(List<CriterionResult> results, String language, Words words) {
        this.results = results;
        this.language = language;
        this.words = words;
    }

    void print(PrintWriter out) {
        violated(those(result -> result.violations() > 0), out);
        listed("passed", those(result -> result.verdict() == Verdict.PASSED && result.checked() > 0), out);
        listed("idle", those(result -> result.verdict() == Verdict.PASSED && result.checked() == 0), out);
        notCheckable(those(result -> result.verdict() == Verdict.NOT_CHECKABLE), out);
    }

    /** The worst first. */
    private List<CriterionResult> those(Predicate<CriterionResult> condition) {
        return results.stream()
                .filter(condition)
                .sorted(Comparator.comparing(CriterionResult::severity)
                        .thenComparing(CriterionResult::violations, Comparator.reverseOrder()))
                .toList();
    }

    private void violated(List<CriterionResult> violated, PrintWriter out) {
        if (violated.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("violated"));
        Table table = new Table();
        table.row(List.of(
                words.of("criterion"),
                words.of("severity"),
                words.of("violations"),
                words.of("checked"),
                words.of("requirement")));
        violated.forEach(result -> table.row(List.of(
                result.criterion().id(),
                words.of(result.severity().name()),
                result.violations(),
                result.checked(),
                requirement(result))));
        table.print(out);
    }

    private String requirement(CriterionResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(Printable.line(result.criterion().texts(language).title()));
        if (result.systemic()) {
            parts.add(words.of("systemic"));
        }
        if (result.verdict() == Verdict.FAILED) {
            parts.add(words.of("incomplete"));
        }
        return String.join(" ", parts);
    }

    private void listed(String key, List<CriterionResult> listed, PrintWriter out) {
        if (!listed.isEmpty()) {
            out.println();
            out.println(words.of(
                    key, listed.stream().map(result -> result.criterion().id()).collect(Collectors.joining(", "))));
        }
    }

    private void notCheckable(List<CriterionResult> notCheckable, PrintWriter out) {
        if (notCheckable.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("notCheckable"));
        Table table = new Table();
        notCheckable.forEach(result -> table.row(List.of(result.criterion().id(), missing(result))));
        table.print(out);
    }

    private String missing(CriterionResult result) {
        return words.of("missing", result.missing().stream().map(words::ofInput).collect(Collectors.joining(", ")));
    }
}
