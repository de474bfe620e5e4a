package io.crmrules.examples.harness.console;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Verdict;
import io.crmrules.rule.Cause;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What came out for each criterion: what is violated, what is in order, what could not be judged. */
final class CriterionTables {

    private final List<CriterionResult> results;
    private final String language;
    private final Words words;
    private final ReportTexts texts;

    CriterionTables(List<CriterionResult> results, String language, Words words, ReportTexts texts) {
        this.results = results;
        this.language = language;
        this.words = words;
        this.texts = texts;
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
                        .thenComparing(CriterionResult::open, Comparator.reverseOrder()))
                .toList();
    }

    private void violated(List<CriterionResult> violated, PrintWriter out) {
        if (violated.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("violated"));
        List<Column> columns = columns(violated);
        Table table = new Table();
        table.row(columns.stream().map(column -> words.of(column.heading())).toList());
        violated.forEach(result -> table.row(
                columns.stream().map(column -> column.cell().apply(result)).toList()));
        table.print(out);
    }

    private record Column(String heading, Function<CriterionResult, Object> cell) {}

    /** Those that say something of at least one criterion. */
    private List<Column> columns(List<CriterionResult> violated) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("criterion", texts::defect));
        columns.add(new Column("severity", result -> words.of(result.severity().name())));
        columns.add(new Column("open", CriterionResult::open));
        if (violated.stream().anyMatch(result -> result.settled() > 0)) {
            columns.add(new Column("settled", CriterionResult::settled));
        }
        columns.add(new Column("checked", CriterionResult::checked));
        if (violated.stream().anyMatch(result -> result.notCheckable() > 0)) {
            columns.add(new Column("notJudged", CriterionResult::notCheckable));
        }
        if (violated.stream().anyMatch(result -> !result.moneyAtRisk().isEmpty())) {
            columns.add(new Column("money", result -> texts.money(result.moneyAtRisk())));
        }
        columns.add(new Column("requirement", this::requirement));
        return columns;
    }

    private String requirement(CriterionResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(Printable.line(result.criterion().texts(language).title()));
        if (result.systemic()) {
            parts.add("(" + texts.systemic(result) + ")");
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
            out.println(words.of(key, listed.stream().map(this::named).collect(Collectors.joining("; "))));
        }
    }

    private String named(CriterionResult result) {
        String name = texts.defect(result);
        return result.notCheckable() == 0 ? name : name + " " + words.of("notJudged.some", result.notCheckable());
    }

    private void notCheckable(List<CriterionResult> notCheckable, PrintWriter out) {
        if (notCheckable.isEmpty()) {
            return;
        }
        out.println();
        out.println(words.of("notCheckable"));
        Table table = new Table();
        notCheckable.forEach(result -> table.row(List.of(texts.defect(result), texts.remark(result))));
        table.print(out);
    }
}
