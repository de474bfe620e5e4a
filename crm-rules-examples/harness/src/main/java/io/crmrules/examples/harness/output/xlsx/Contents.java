package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.measure.Grid;
import io.crmrules.examples.harness.measure.ListeningTable;
import io.crmrules.examples.harness.measure.Measures;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Results;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunSummary;
import io.crmrules.report.TodoItem;
import io.crmrules.report.TodoItems;
import io.crmrules.report.TodoList;
import io.crmrules.report.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which sheets the workbook has, what they are called, and what they can hold: those of criteria hold what is open. */
final class Contents {

    private final String first;
    private final Limits limits;
    private final String open;
    private final List<Violation> allOpen;
    private final Map<String, List<Violation>> violations;
    private final List<Violation> settled;
    private final @Nullable String settledSheet;
    private final Map<CriterionResult, String> sheets = new LinkedHashMap<>();
    private final Map<String, List<Grid>> measures = new LinkedHashMap<>();

    Contents(Portion portion, ReportTexts texts, Limits limits) {
        SheetNames names = new SheetNames();
        this.first = names.of(texts.of("sheet"));
        this.limits = limits;
        TodoList todo = portion.todo();
        this.open = names.of(texts.of("open"));
        this.allOpen = inOrder(todo.open()).toList();
        this.violations = allOpen.stream()
                .collect(Collectors.groupingBy(found -> found.criterion().id()));
        this.settled = inOrder(todo.toDiscuss()).toList();
        this.settledSheet = settled.isEmpty() ? null : names.of(texts.of("settled"));
        RunSummary summary = portion.report().summary();
        ListeningTable listening = new ListeningTable(portion);
        Grid heard = listening.toDiscuss();
        if (heard != null) {
            measures.put(names.of(listening.sheet()), List.of(heard));
        }
        Measures.of(portion).forEach(measured -> measures.put(names.of(measured.title()), measured.grids()));
        for (CriterionResult result : Results.worstFirst(summary)) {
            if (violations.containsKey(result.criterion().id())) {
                sheets.put(result, names.of(texts.defect(result)));
            }
        }
    }

    private static Stream<Violation> inOrder(TodoItems items) {
        return items.all().stream().flatMap(TodoItem::violations);
    }

    /** The name of the first sheet. */
    String first() {
        return first;
    }

    /** The name of the sheet of all that is open, where one sheet has all of it. */
    String open() {
        return open;
    }

    /** All that is open, the worst first. */
    List<Violation> allOpen() {
        return allOpen;
    }

    Capacity openCapacity() {
        return Capacity.of(allOpen.size(), limits);
    }

    /** The criteria that have a sheet and its name, in the order of the sheets. */
    Map<CriterionResult, String> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    /** What was measured, by the names of the sheets. */
    Map<String, List<Grid>> measures() {
        return Collections.unmodifiableMap(measures);
    }

    /** The name of a criterion's sheet, null when it has none. */
    @Nullable
    String sheet(CriterionResult result) {
        return sheets.get(result);
    }

    /** What is left out of the sheets, with their names. */
    List<String> notices(ReportTexts texts) {
        List<String> notices = new ArrayList<>();
        sheets.forEach((result, name) -> told(name, capacity(result), texts, notices));
        if (settledSheet != null) {
            told(settledSheet, settledCapacity(), texts, notices);
        }
        return notices;
    }

    private static void told(String sheet, Capacity capacity, ReportTexts texts, List<String> into) {
        capacity.notices(texts).forEach(notice -> into.add(sheet + ": " + notice));
    }

    /** The name of the sheet of what is settled, null when nothing is. */
    @Nullable
    String settledSheet() {
        return settledSheet;
    }

    /** What is settled, the worst first. */
    List<Violation> settled() {
        return settled;
    }

    Capacity settledCapacity() {
        return Capacity.of(settled.size(), limits);
    }

    /** The open violations of a criterion, those of the worst deals first; possibly none. */
    List<Violation> violations(CriterionResult result) {
        return violations.getOrDefault(result.criterion().id(), List.of());
    }

    Capacity capacity(CriterionResult result) {
        return Capacity.of(violations(result).size(), limits);
    }
}
