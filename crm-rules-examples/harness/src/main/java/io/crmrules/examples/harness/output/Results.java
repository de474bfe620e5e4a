package io.crmrules.examples.harness.output;

import io.crmrules.policy.Severity;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Verdict;
import java.util.Comparator;
import java.util.List;

/** The results of a run in the order in which people should look at them. */
public final class Results {

    private Results() {}

    /** What is violated, the worst first; then what failed, what could not be checked, and what is in order. */
    public static List<CriterionResult> worstFirst(RunSummary summary) {
        return summary.results().stream()
                .sorted(Comparator.comparing(Results::urgency)
                        .thenComparing(CriterionResult::severity)
                        .thenComparing(CriterionResult::violations, Comparator.reverseOrder())
                        .thenComparing(result -> result.criterion().id()))
                .toList();
    }

    /** Those with violations, the worst first. */
    public static List<CriterionResult> violated(RunSummary summary) {
        return worstFirst(summary).stream()
                .filter(result -> result.violations() > 0)
                .toList();
    }

    /** Whether all of what was there to judge is in order. */
    public static boolean passed(CriterionResult result) {
        return result.verdict() == Verdict.PASSED && result.checked() > 0;
    }

    /** Whether there was nothing to judge. */
    public static boolean idle(CriterionResult result) {
        return result.verdict() == Verdict.PASSED && result.checked() == 0;
    }

    private static int urgency(CriterionResult result) {
        if (result.violations() > 0) {
            return 0;
        }
        return switch (result.verdict()) {
            case FAILED -> 1;
            case NOT_CHECKABLE -> 2;
            case VIOLATED, PASSED -> 3;
        };
    }

    /** Those who answer, with the most critical open violations first, then with the most of all. */
    public static List<PersonSummary> owners(RunSummary summary) {
        return summary.people().stream()
                .sorted(Comparator.comparing((PersonSummary owner) -> count(owner, Severity.CRITICAL))
                        .thenComparing(PersonSummary::open)
                        .reversed())
                .toList();
    }

    /** How many open violations of this severity there are. */
    public static int count(PersonSummary owner, Severity severity) {
        return owner.bySeverity().getOrDefault(severity, 0);
    }
}
