package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.text.Amounts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Cause;
import io.crmrules.support.Words;
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
    private final Amounts amounts;

    CriterionTables(List<CriterionResult> results, String language, Words words, Amounts amounts) {
        this.results = results;
        this.language = language;
        this.words = words;
        this.amounts = amounts;
    }

    void print(PrintWriter out) {
        violated(those(result -> result.violations() > 0), out);
        listed("passed", those(Results::passed), out);
        listed("idle", those(Results::idle), out);
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
        boolean notJudged = violated.stream().anyMatch(result -> result.notCheckable() > 0);
        boolean money =
                violated.stream().anyMatch(result -> !result.moneyAtRisk().isEmpty());
        out.println();
        out.println(words.of("violated"));
        Table table = new Table();
        table.row(cells(
                notJudged,
                money,
                words.of("criterion"),
                words.of("severity"),
                words.of("violations"),
                words.of("checked"),
                words.of("notJudged"),
                words.of("money"),
                words.of("requirement")));
        violated.forEach(result -> table.row(cells(
                notJudged,
                money,
                result.criterion().id(),
                words.of(result.severity().name()),
                result.violations(),
                result.checked(),
                result.notCheckable(),
                amounts.text(result.moneyAtRisk()),
                requirement(result))));
        table.print(out);
    }

    /** Columns that would say nothing are left out. */
    private static List<Object> cells(boolean notJudged, boolean money, Object... all) {
        List<Object> cells = new ArrayList<>(List.of(all));
        if (!money) {
            cells.remove(5);
        }
        if (!notJudged) {
            cells.remove(4);
        }
        return cells;
    }

    private String requirement(CriterionResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(Printable.line(result.criterion().texts(language).title()));
        if (result.systemic()) {
            parts.add(words.of("systemic"));
        } else if (result.criterion().telling().cause() == Cause.SYSTEM) {
            parts.add(words.of("ofSystem"));
        }
        if (result.verdict() == Verdict.FAILED) {
            parts.add(words.of("incomplete"));
        }
        return String.join(" ", parts);
    }

    private void listed(String key, List<CriterionResult> listed, PrintWriter out) {
        if (!listed.isEmpty()) {
            out.println();
            out.println(words.of(key, listed.stream().map(this::named).collect(Collectors.joining(", "))));
        }
    }

    private String named(CriterionResult result) {
        String id = result.criterion().id();
        return result.notCheckable() == 0 ? id : id + " " + words.of("notJudged.some", result.notCheckable());
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
        return words.of(
                "missing",
                result.missing().stream()
                        .map(input -> Vocabulary.input(words, input))
                        .collect(Collectors.joining(", ")));
    }
}
