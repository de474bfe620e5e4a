package io.crmrules.examples.harness.preview;

import io.crmrules.report.CriterionResult;
import io.crmrules.report.DealRef;
import io.crmrules.report.Verdict;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.util.List;

/**
 * What one criterion would find in an export.
 *
 * @param result what came out for it
 * @param found all that it finds
 */
public record Preview(CriterionResult result, List<Violation> found) {

    private static final int NEARLY_ALL = 80;
    private static final int FEW = 5;

    /** Whether that can be what its author meant. */
    public enum Outcome {
        /** Some, as is to be expected. */
        SOME,
        /** Perhaps the condition can never hold. */
        NOTHING,
        /** Perhaps the condition always holds. */
        NEARLY_ALL,
        /** Nothing in the export is of the kind that it judges. */
        NOBODY,
        /** The export lacks what it needs. */
        NOT_CHECKABLE,
        /** It failed, so that nobody knows. */
        FAILED
    }

    /** Of each criterion of the report, by id. */
    public static List<Preview> of(ViolationReport report) {
        return report.summary().results().stream()
                .map(result ->
                        new Preview(result, report.of(result.criterion().id()).violations()))
                .toList();
    }

    /** How many of those that it judges it hits: deals, or whatever else it speaks of. */
    public int hit() {
        return (int) found.stream().map(Preview::whom).distinct().count();
    }

    private static Object whom(Violation violation) {
        DealRef deal = violation.deal();
        return deal == null ? violation.subject() : deal.id();
    }

    /** The hit of the judged, in per cent; 0 when nothing was judged. */
    public int percent() {
        return result.checked() == 0 ? 0 : (int) Math.min(100, Math.round(100.0 * hit() / result.checked()));
    }

    /** Of a handful nothing follows from all being hit. */
    public Outcome outcome() {
        if (result.verdict() == Verdict.NOT_CHECKABLE) {
            return Outcome.NOT_CHECKABLE;
        } else if (result.verdict() == Verdict.FAILED) {
            return Outcome.FAILED;
        } else if (result.checked() == 0) {
            return Outcome.NOBODY;
        } else if (found.isEmpty()) {
            return Outcome.NOTHING;
        }
        return percent() >= NEARLY_ALL && result.checked() >= FEW ? Outcome.NEARLY_ALL : Outcome.SOME;
    }
}
