package io.crmrules.report;

import io.crmrules.model.SourceProblem;
import io.crmrules.model.User;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A run without its single violations.
 *
 * @param run the facts of the run
 * @param results a result for each criterion in force, by id
 * @param users everybody the run knows of: the users of the CRM, then owners of deals who are none, by id
 * @param owners those with open deals or violations, and whoever else may not close the day, by name
 * @param failures what could not be judged
 * @param sourceProblems what was wrong with the input
 * @param ruleProblems which of the company's own rules could not be used
 * @param notices what to know before trusting the report, by kind
 */
public record RunSummary(
        RunFacts run,
        List<CriterionResult> results,
        List<User> users,
        List<OwnerSummary> owners,
        List<RuleFailure> failures,
        List<SourceProblem> sourceProblems,
        List<RuleProblem> ruleProblems,
        List<Notice> notices) {

    public RunSummary {
        results = List.copyOf(results);
        users = List.copyOf(users);
        owners = List.copyOf(owners);
        failures = List.copyOf(failures);
        sourceProblems = List.copyOf(sourceProblems);
        ruleProblems = List.copyOf(ruleProblems);
        notices = List.copyOf(notices);
    }

    /** The result of a criterion, null when it is not in force. */
    public @Nullable CriterionResult result(String criterion) {
        return results.stream()
                .filter(result -> result.criterion().id().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /**
     * The day gate of the company: not while there is a critical violation of a criterion that is due at once or at day
     * end, and not while a rule has failed that might have found one. All that stands against the {@link #owners}
     * stands against it, and nothing else.
     */
    public DayGate dayGate() {
        SortedMap<String, Integer> blocking = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (OwnerSummary owner : owners) {
            owner.dayGate().blocking().forEach((criterion, count) -> blocking.merge(criterion, count, Integer::sum));
            unknown.addAll(owner.dayGate().unknown());
        }
        return new DayGate(blocking, unknown);
    }

    /**
     * The day gate of one user, see {@link #dayGate(String)}.
     *
     * @throws IllegalArgumentException when the run does not know the user
     */
    public DayGate dayGate(User user) {
        return dayGate(user.id());
    }

    /**
     * The day gate of the user with this id; nobody without violations and deals is held back.
     *
     * @throws IllegalArgumentException when there is nobody with this id among the {@link #users}: a gate of which
     *     nothing is known is not an open one
     */
    public DayGate dayGate(String userId) {
        for (OwnerSummary summary : owners) {
            User owner = summary.owner();
            if (owner != null && owner.id().equals(userId)) {
                return summary.dayGate();
            }
        }
        List<String> known = users.stream().map(User::id).toList();
        if (!known.contains(userId)) {
            throw new IllegalArgumentException("There is no user " + Hints.quote(userId) + " among the " + known.size()
                    + " of this run. " + advice(userId, known));
        }
        return DayGate.open();
    }

    private static String advice(String userId, List<String> known) {
        String meant = Hints.meant(userId, known);
        return meant.isEmpty()
                ? "Maybe the snapshot was taken without this user, or the id is another system's."
                : meant;
    }

    /** Whether the company's {@linkplain #dayGate() day gate} is open. */
    public boolean mayCloseTheDay() {
        return dayGate().mayClose();
    }

    /**
     * Whether the {@linkplain #dayGate(User) day gate} of this user is open.
     *
     * @throws IllegalArgumentException when the run does not know the user
     */
    public boolean mayCloseTheDay(User user) {
        return dayGate(user).mayClose();
    }

    /** Whether a rule failed or was stopped: some verdicts are unknown. */
    public boolean incomplete() {
        return results.stream().anyMatch(result -> result.verdict() == Verdict.FAILED);
    }
}
