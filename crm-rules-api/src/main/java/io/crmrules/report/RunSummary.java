package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.model.SourceProblem;
import io.crmrules.model.User;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.score.Scores;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.Hints;
import io.crmrules.support.NotByGuess;
import java.util.Collections;
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
 * @param people those with open deals or violations, in their order: users by name, roles, the system, nobody known
 * @param dayGate the day gate of the company
 * @param failures what could not be judged
 * @param sourceProblems what was wrong with the input
 * @param ruleProblems which of the company's own rules could not be used
 * @param notices what to know before trusting the report, by kind
 * @param known the ids of all criteria that the checker knows, those included that are off or not due
 * @param scores of persons, teams and the company
 * @param funnel what becomes of deals from stage to stage
 */
public record RunSummary(
        RunFacts run,
        List<CriterionResult> results,
        List<User> users,
        List<PersonSummary> people,
        DayGate dayGate,
        List<RuleFailure> failures,
        List<SourceProblem> sourceProblems,
        List<RuleProblem> ruleProblems,
        List<Notice> notices,
        List<String> known,
        Scores scores,
        Funnel funnel) {

    /**
     * Copies the lists. There is no shorter way to make one: what is made of another keeps all parts or says which not.
     *
     * @throws NullPointerException when a list or an entry of one is null
     */
    public RunSummary {
        results = List.copyOf(results);
        users = List.copyOf(users);
        people = List.copyOf(people);
        failures = List.copyOf(failures);
        sourceProblems = List.copyOf(sourceProblems);
        ruleProblems = List.copyOf(ruleProblems);
        notices = List.copyOf(notices);
        known = List.copyOf(known);
    }

    /** Throws an {@link IllegalArgumentException} for the id of no criterion. */
    void refuseUnknown(String criterion) {
        if (!known.contains(criterion)) {
            throw new IllegalArgumentException(
                    ("There is no criterion " + Hints.quote(criterion) + ". " + Hints.maybe(criterion, known)).strip());
        }
    }

    /**
     * The result of a criterion, null when it is not in force or there is none of this id.
     *
     * @param criterion its id
     */
    public @Nullable CriterionResult result(String criterion) {
        return results.stream()
                .filter(result -> result.criterion().id().equals(criterion))
                .findFirst()
                .orElse(null);
    }

    /** How many records of the CRM could not be read, by the list they belong to ("DEALS", "TASKS"); only such lists. */
    public SortedMap<String, Integer> leftOut() {
        SortedMap<String, Integer> leftOut = new TreeMap<>();
        for (SourceProblem problem : sourceProblems) {
            problem.lost().forEach((list, count) -> leftOut.merge(list, count, Integer::sum));
        }
        return Collections.unmodifiableSortedMap(leftOut);
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
     * The day gate of the user with this id: what the user answers for, and what is not known of the company. A role's
     * findings hold nobody's day but the company's.
     *
     * @throws IllegalArgumentException when there is nobody with this id among the {@link #users}: a gate of which
     *     nothing is known is not an open one
     */
    public DayGate dayGate(String userId) {
        for (PersonSummary person : people) {
            if (person.answers().type() == Responsible.Type.USER
                    && userId.equals(person.answers().id())) {
                return person.dayGate();
            }
        }
        List<String> known = users.stream().map(User::id).toList();
        if (!known.contains(userId)) {
            throw new IllegalArgumentException("There is no user " + Hints.quote(userId) + " among the " + known.size()
                    + " of this run. " + advice(userId, known));
        }
        return dayGate.heldBy(Collections.emptySortedMap());
    }

    private static String advice(String userId, List<String> known) {
        String meant = Hints.meant(userId, known);
        return meant.isEmpty()
                ? "Maybe the snapshot was taken without this user, or the id is another system's."
                : meant;
    }

    /** The same with other people and another day gate of the company. */
    public RunSummary with(List<PersonSummary> otherPeople, DayGate gate) {
        return new RunSummary(
                run,
                results,
                users,
                otherPeople,
                gate,
                failures,
                sourceProblems,
                ruleProblems,
                notices,
                known,
                scores,
                funnel);
    }

    /** Whether the company's {@linkplain #dayGate() day gate} is open. */
    public boolean mayCloseTheDay() {
        return dayGate.mayClose();
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

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.REPORT.json(RunSummary.class);
    }
}
