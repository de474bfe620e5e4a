package io.crmrules.examples.harness.output.html;

import io.crmrules.report.CriterionResult;
import java.util.List;

/**
 * How often each criterion is violated, as bars that are to scale with each other.
 *
 * @param results of the criteria with violations
 */
record CriterionChart(List<CriterionResult> results) {

    /** How long the bar of a result is, in per cent of the longest. */
    String length(CriterionResult result) {
        int most = results.stream().mapToInt(CriterionResult::open).max().orElse(1);
        return Percent.of(result.open(), most);
    }
}
