package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.ViolationRows;
import io.crmrules.model.Stage;
import io.crmrules.report.Responsible;
import io.crmrules.report.TodoItems;
import io.crmrules.report.Violation;
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
 * The rows of a table, and by what they can be filtered.
 *
 * @param all each deal once with its root causes and their consequences beneath, the worst first
 * @param words of the page
 */
record Findings(List<Entry> all, PageTexts words) {

    /** How many stand in the page for browsers without scripts; {@code findings.js} shows as many at a time. */
    static final int SHOWN = 100;

    /** What the columns can be sorted by, as {@code findings.js} calls it. */
    static final List<String> COLUMNS = List.of("deal", "severity", "stage", "amount");

    /** By what else rows can be sorted. */
    static final List<String> SORTS = List.of("severity", "message", "deal", "who", "stage", "amount", "since");

    static Findings of(TodoItems items, ViolationRows rows, PageTexts words) {
        return new Findings(
                items.all().stream().map(item -> Entry.of(item, rows, words)).toList(), words);
    }

    List<Entry> first() {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    /** Which of the rows are shown: from {0} to {1} of {2}, unless given. */
    String shown(Object... values) {
        return words.of("shown", values);
    }

    private Stream<Finding> findings() {
        return all.stream()
                .flatMap(entry -> entry.findings().stream())
                .flatMap(root -> Stream.concat(Stream.of(root), root.follows().stream()));
    }

    private Stream<Violation> violations() {
        return findings().map(Finding::violation);
    }

    /** The criteria that are violated, by the short name of what is wrong. */
    List<Criterion> criteria() {
        return violations()
                .map(Violation::criterion)
                .distinct()
                .sorted(Comparator.comparing(criterion -> words.of(criterion).defect()))
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

    /** What those who answer are called, by what filters by them: users by name, roles, the system, nobody known. */
    Map<String, String> people() {
        return violations()
                .map(Violation::answers)
                .distinct()
                .sorted()
                .collect(named(PageTexts::key, (Responsible answers) -> words.name(answers)));
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
