package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.Results;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.RunSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which sheets the workbook has, what they are called, and what they can hold. */
final class Contents {

    private final String first;
    private final Map<CriterionResult, String> sheets = new LinkedHashMap<>();
    private final Limits limits;

    Contents(RunSummary summary, String first, Limits limits) {
        SheetNames names = new SheetNames();
        this.first = names.of(first);
        this.limits = limits;
        Results.violated(summary)
                .forEach(result -> sheets.put(result, names.of(result.criterion().id())));
    }

    /** The name of the first sheet. */
    String first() {
        return first;
    }

    /** The criteria that have a sheet, in its order. */
    List<CriterionResult> violated() {
        return List.copyOf(sheets.keySet());
    }

    boolean hasSheet(CriterionResult result) {
        return sheets.containsKey(result);
    }

    /** The name of the sheet of a violated criterion. */
    String sheet(CriterionResult result) {
        return sheets.getOrDefault(result, first);
    }

    Capacity capacity(CriterionResult result) {
        return Capacity.of(result.violations(), limits);
    }
}
