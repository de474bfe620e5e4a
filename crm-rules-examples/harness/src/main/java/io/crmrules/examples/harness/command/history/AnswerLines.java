package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.answer.AnswerProblem;
import io.crmrules.examples.harness.answer.ReadVerdict;
import io.crmrules.examples.harness.desk.Desk;
import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.past.JudgedTalk;
import io.crmrules.examples.harness.past.Verdict;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.history.AnswerIntake;
import io.crmrules.history.GivenAnswer;
import io.crmrules.report.Answer;
import io.crmrules.support.Words;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Tells what became of answers: how many were taken in, and each that was not, with its place. */
final class AnswerLines {

    private final Words words;
    private final PrintWriter out;
    private final PrintWriter err;

    AnswerLines(String language, CommandLine line) {
        this.words = Vocabulary.of(language, Desk.class, ReportTexts.class, AnswerLines.class);
        this.out = line.getOut();
        this.err = line.getErr();
    }

    /** @param problems how much of the file could not be understood */
    void print(AnswerIntake intake, int problems) {
        out.println(words.of(
                "answers",
                intake.taken().size(),
                intake.known().size(),
                intake.conflicts().size(),
                intake.strangers().size() + problems));
        intake.conflicts()
                .forEach(conflict -> tell(
                        "conflict",
                        conflict.given().place(),
                        said(conflict.given().answer()),
                        said(conflict.other())));
        intake.strangers().forEach(this::stranger);
    }

    /** Tells what could not be understood. */
    void problems(List<AnswerProblem> problems) {
        problems.forEach(problem -> tell("problem." + problem.kind(), problem.place(), problem.value()));
    }

    /**
     * Tells what became of verdicts.
     *
     * @param stay of each of those that were understood, the earlier one that stays
     * @param strangers of conversations that the export does not have
     */
    void verdicts(List<ReadVerdict> verdicts, List<Optional<JudgedTalk>> stay, List<ReadVerdict> strangers) {
        int taken = 0;
        List<Integer> conflicts = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (stay.get(i).isEmpty()) {
                taken++;
            } else if (stay.get(i).get().verdict() != verdicts.get(i).verdict()) {
                conflicts.add(i);
            }
        }
        out.println(words.of(
                "verdicts", taken, verdicts.size() - taken - conflicts.size(), conflicts.size(), strangers.size()));
        conflicts.forEach(i -> tell(
                "verdict.conflict",
                verdicts.get(i).place(),
                said(verdicts.get(i).verdict(), verdicts.get(i).remark()),
                said(stay.get(i).get().verdict(), stay.get(i).get().remark())));
        strangers.forEach(read -> tell("verdict.stranger", read.place(), read.talk()));
    }

    private String said(Verdict verdict, String remark) {
        return said(words.of("verdict." + verdict), remark);
    }

    private void stranger(GivenAnswer stranger) {
        tell("stranger", stranger.place(), stranger.fingerprint());
    }

    private String said(Answer answer) {
        return said(words.of("answer." + answer.value()), answer.comment());
    }

    private String said(String value, String comment) {
        return comment.isEmpty() ? value : words.of("said", value, comment);
    }

    private void tell(String key, Object... values) {
        err.println(Printable.line(words.of(key, values)));
    }
}
