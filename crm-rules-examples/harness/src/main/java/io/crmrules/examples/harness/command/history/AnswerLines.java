package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.answer.AnswerProblem;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.history.AnswerIntake;
import io.crmrules.history.GivenAnswer;
import io.crmrules.report.Answer;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Tells what became of answers: how many were taken in, and each that was not, with its place. */
final class AnswerLines {

    private final Words words;
    private final PrintWriter out;
    private final PrintWriter err;

    AnswerLines(String language, CommandLine line) {
        this.words = Vocabulary.of(language, ReportTexts.class, AnswerLines.class);
        this.out = line.getOut();
        this.err = line.getErr();
    }

    void print(AnswerIntake intake, List<AnswerProblem> problems) {
        out.println(words.of(
                "answers",
                intake.taken().size(),
                intake.known().size(),
                intake.conflicts().size(),
                intake.strangers().size() + problems.size()));
        intake.conflicts()
                .forEach(conflict -> tell(
                        "conflict",
                        conflict.given().place(),
                        said(conflict.given().answer()),
                        said(conflict.other())));
        intake.strangers().forEach(this::stranger);
        problems.forEach(problem -> tell("problem." + problem.kind(), problem.place(), problem.value()));
    }

    private void stranger(GivenAnswer stranger) {
        tell("stranger", stranger.place(), stranger.fingerprint());
    }

    private String said(Answer answer) {
        String value = words.of("answer." + answer.value());
        return answer.comment().isEmpty() ? value : words.of("said", value, answer.comment());
    }

    private void tell(String key, Object... values) {
        err.println(Printable.line(words.of(key, values)));
    }
}
