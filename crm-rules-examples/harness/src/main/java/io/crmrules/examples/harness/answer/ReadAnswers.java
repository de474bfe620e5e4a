package io.crmrules.examples.harness.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param answers in its order
 * @param verdicts in its order
 * @param ofVerdicts whether it has verdicts, given or not, and no answers
 * @param shown of which moment the run spoke that whoever answered had before them, null when the file does not say
 * @param problems what could not be understood, with its place; what is not named here was
 */
public record ReadAnswers(
        List<ReadAnswer> answers,
        List<ReadVerdict> verdicts,
        boolean ofVerdicts,
        @Nullable Instant shown,
        List<AnswerProblem> problems) {

    public ReadAnswers {
        answers = List.copyOf(answers);
        verdicts = List.copyOf(verdicts);
        problems = List.copyOf(problems);
    }
}
