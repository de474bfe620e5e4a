package io.crmrules.history;

import io.crmrules.report.Answer;
import java.util.List;

/**
 * What became of answers. All that is not {@link #taken} or {@link #known} is left to people.
 *
 * @param taken kept
 * @param known says what is there already
 * @param conflicts says something else than what is there, or than another of the same answers: nothing of it is kept
 * @param strangers of findings that no run has found
 */
public record AnswerIntake(
        List<GivenAnswer> taken, List<GivenAnswer> known, List<Conflict> conflicts, List<GivenAnswer> strangers) {

    /**
     * Two answers of which only one can be right.
     *
     * @param given that came back
     * @param other what it contradicts
     */
    public record Conflict(GivenAnswer given, Answer other) {}

    public AnswerIntake {
        taken = List.copyOf(taken);
        known = List.copyOf(known);
        conflicts = List.copyOf(conflicts);
        strangers = List.copyOf(strangers);
    }
}
