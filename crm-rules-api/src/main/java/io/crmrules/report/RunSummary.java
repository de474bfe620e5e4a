package io.crmrules.report;

import io.crmrules.model.SourceProblem;
import io.crmrules.model.User;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run without its single violations.
 *
 * @param run the facts of the run
 * @param results a result for each criterion in force, by id
 * @param owners those with open deals or violations, by name
 * @param failures what could not be judged
 * @param sourceProblems what was wrong with the input
 */
public record RunSummary(
        RunFacts run,
        List<CriterionResult> results,
        List<OwnerSummary> owners,
        List<RuleFailure> failures,
        List<SourceProblem> sourceProblems) {

    public RunSummary {
        results = List.copyOf(results);
        owners = List.copyOf(owners);
        failures = List.copyOf(failures);
        sourceProblems = List.copyOf(sourceProblems);
    }

    /** The result of a criterion, null when it is not in force. */
    public @Nullable CriterionResult result(String criterion) {
        return results.stream()
                .filter(result -> result.criterion().id().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /**
     * The day gate of the company: whether the day may be closed. Not while there is a critical violation of a
     * criterion that is due at once or at day end, and not while a verdict is unknown because a rule failed.
     */
    public boolean mayCloseTheDay() {
        return !incomplete() && owners.stream().allMatch(OwnerSummary::mayCloseTheDay);
    }

    /** The day gate of one owner; nobody without violations is held back. */
    public boolean mayCloseTheDay(User owner) {
        return owners.stream()
                .filter(summary -> Objects.equals(summary.owner(), owner))
                .allMatch(OwnerSummary::mayCloseTheDay);
    }

    /** Whether a rule failed or was stopped: some verdicts are unknown. */
    public boolean incomplete() {
        return results.stream().anyMatch(result -> result.verdict() == Verdict.FAILED);
    }
}
