package io.crmrules.examples.harness.console;

import io.crmrules.model.SourceProblem;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many deals an export holds, those included that did not exist yet at the moment in question.
 *
 * @param count those that could be read
 * @param first when the first of them was created, null when there is none
 */
public record DealsRead(long count, @Nullable Instant first) {

    /** Whether the report says nothing, because what the export holds could not be read. */
    public boolean nothingOf(ViolationReport report) {
        return count == 0 && report.summary().sourceProblems().stream().anyMatch(DealsRead::costsADeal);
    }

    /** Vendors call deals leads as well; what the format does not know costs nothing. */
    private static boolean costsADeal(SourceProblem problem) {
        boolean deal = problem.record().startsWith("deal") || problem.record().startsWith("lead");
        return deal && !problem.warning();
    }
}
