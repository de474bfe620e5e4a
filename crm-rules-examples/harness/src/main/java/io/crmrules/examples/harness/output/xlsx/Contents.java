package io.crmrules.examples.harness.output.xlsx;

import io.crmrules.examples.harness.output.Results;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which sheets the workbook has, what they are called, and what they can hold. */
final class Contents {

    private final String first;
    private final Limits limits;
    private final Map<String, List<Violation>> violations;
    private final Map<CriterionResult, String> sheets = new LinkedHashMap<>();

    Contents(ViolationReport report, String first, Limits limits) {
        SheetNames names = new SheetNames();
        this.first = names.of(first);
        this.limits = limits;
        this.violations = report.byCriterion();
        for (CriterionResult result : Results.worstFirst(report.summary())) {
            if (violations.containsKey(result.criterion().id())) {
                sheets.put(result, names.of(result.criterion().id()));
            }
        }
    }

    /** The name of the first sheet. */
    String first() {
        return first;
    }

    /** The criteria that have a sheet and its name, in the order of the sheets. */
    Map<CriterionResult, String> sheets() {
        return Collections.unmodifiableMap(sheets);
    }

    /** The name of a criterion's sheet, null when it has none. */
    @Nullable
    String sheet(CriterionResult result) {
        return sheets.get(result);
    }

    /** The violations of a criterion, possibly none. */
    List<Violation> violations(CriterionResult result) {
        return violations.getOrDefault(result.criterion().id(), List.of());
    }

    Capacity capacity(CriterionResult result) {
        return Capacity.of(violations(result).size(), limits);
    }
}
