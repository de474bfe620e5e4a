package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.model.Stage;
import io.crmrules.report.RootCause;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.rule.Criterion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings of the table, and by what they can be filtered.
 *
 * @param all root causes with their consequences beneath, the worst first
 * @param words of the page
 */
record Findings(List<Finding> all, PageTexts words) {

    /** How many stand in the page for browsers without scripts; {@code findings.js} shows as many at a time. */
    static final int SHOWN = 100;

    /** By what the table can be sorted, as {@code findings.js} calls it. */
    static final List<String> COLUMNS = List.of("severity", "message", "deal", "owner", "stage", "amount", "since");

    static Findings of(ViolationReport report, PageTexts words) {
        ViolationRows rows = new ViolationRows(report);
        return new Findings(
                report.rootCauses().stream()
                        .sorted(Comparator.comparing(cause -> cause.root().severity()))
                        .map(cause -> finding(cause, rows, words))
                        .toList(),
                words);
    }

    private static Finding finding(RootCause cause, ViolationRows rows, PageTexts words) {
        List<Finding> follows = cause.consequences().stream()
                .sorted(Comparator.comparing(Violation::severity))
                .map(violation -> new Finding(rows.of(violation), List.of(), words))
                .toList();
        return new Finding(rows.of(cause.root()), follows, words);
    }

    List<Finding> first() {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** Which of the findings are shown: from {0} to {1} of {2}, unless given. */
    String shown(Object... values) {
        boolean grouped = all.stream().anyMatch(root -> !root.follows().isEmpty());
        return words.of(grouped ? "shown.causes" : "shown", values);
    }

    private Stream<Finding> findings() {
        return all.stream().flatMap(root -> Stream.concat(Stream.of(root), root.follows().stream()));
    }

    private Stream<Violation> violations() {
        return findings().map(Finding::violation);
    }

    /** The criteria that are violated, by title. */
    List<Criterion> criteria() {
        return violations()
                .map(Violation::criterion)
                .distinct()
                .sorted(Comparator.comparing(criterion -> words.of(criterion).title()))
                .toList();
    }

    /** What the severities that occur are called, the worst first. */
    Map<String, String> severities() {
        return violations()
                .map(Violation::severity)
                .distinct()
                .sorted()
                .collect(named(Enum::name, severity -> words.of(severity.name())));
    }

    /** What the owners are called, by what filters by them, in the order of their names. */
    Map<String, String> owners() {
        Map<String, Finding> byKey = new LinkedHashMap<>();
        findings()
                .filter(finding -> finding.ownerKey() != null)
                .forEach(finding -> byKey.putIfAbsent(String.valueOf(finding.ownerKey()), finding));
        return byKey.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Finding> entry) ->
                                entry.getValue().owner())
                        .thenComparing(Map.Entry::getKey))
                .collect(named(Map.Entry::getKey, entry -> entry.getValue().owner()));
    }

    /** What the stages are called, by path, in their order. */
    Map<String, String> stages() {
        return violations()
                .map(Violation::stage)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing((Stage stage) -> stage.pipeline().label())
                        .thenComparing(stage -> stage.pipeline().id())
                        .thenComparing(Stage::position))
                .collect(named(Stage::path, words::stage));
    }

    private static <T> Collector<T, ?, Map<String, String>> named(Function<T, String> id, Function<T, String> name) {
        return Collectors.toMap(id, name, (one, same) -> one, LinkedHashMap::new);
    }
}
