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

    /** What is to be put right, the worst first; then what is settled, what failed, what could not be checked, and what is in order. */
    public static List<CriterionResult> worstFirst(RunSummary summary) {
        return summary.results().stream()
                .sorted(Comparator.comparing(Results::urgency)
                        .thenComparing(CriterionResult::severity)
                        .thenComparing(CriterionResult::open, Comparator.reverseOrder())
                        .thenComparing(result -> result.criterion().id()))
                .toList();
    }

    /** Those with open violations, the worst first. */
    public static List<CriterionResult> violated(RunSummary summary) {
        return worstFirst(summary).stream().filter(result -> result.open() > 0).toList();
    }

    /** Whether all of what was there to judge is in order. */
    public static boolean passed(CriterionResult result) {
        return result.verdict() == Verdict.PASSED && result.checked() > 0;
    }

    /** Whether what was found is for the review only. */
    public static boolean onlySettled(CriterionResult result) {
        return result.verdict() == Verdict.VIOLATED && result.open() == 0;
    }

    /** Whether there was nothing to judge. */
    public static boolean idle(CriterionResult result) {
        return result.verdict() == Verdict.PASSED && result.checked() == 0;
    }

    private static int urgency(CriterionResult result) {
        if (result.open() > 0) {
            return 0;
        }
        return switch (result.verdict()) {
            case VIOLATED -> 1;
            case FAILED -> 2;
            case NOT_CHECKABLE -> 3;
            case PASSED -> 4;
        };
    }

    /** Users first, then roles, the system, nobody known; of users those with the most critical findings, then the most. */
    public static List<PersonSummary> people(RunSummary summary) {
        return summary.people().stream()
                .sorted(Comparator.comparing(
                                (PersonSummary person) -> person.answers().type())
                        .thenComparing(person -> -count(person, Severity.CRITICAL))
                        .thenComparing(person -> -person.open()))
                .toList();
    }

    /** How many open findings of this severity there are that somebody answers for. */
    public static int count(PersonSummary person, Severity severity) {
        return person.bySeverity().getOrDefault(severity, 0);
    }
}
