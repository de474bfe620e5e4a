package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.answer.AnswerProblem.Kind;
import io.crmrules.examples.harness.output.SpreadsheetText;
import io.crmrules.examples.harness.past.Verdict;
import io.crmrules.report.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes answers and verdicts of rows, whose cells go by what their headings mean. */
final class AnswerRows {

    /** How a CSV of ours keeps a spreadsheet from taking a text for a formula. */
    private static final Pattern GUARD = Pattern.compile("^'(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private final List<ReadAnswer> answers = new ArrayList<>();
    private final List<ReadVerdict> verdicts = new ArrayList<>();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private boolean table;
    private boolean listening;
    private boolean ofVerdicts;

    /** Whether a table with these headings has what it needs; then the rows that follow are its. */
    boolean begins(Set<AnswerColumn> headings) {
        boolean begun = headings.containsAll(AnswerColumn.OF_ANSWERS) || headings.containsAll(AnswerColumn.OF_VERDICTS);
        if (begun) {
            table = true;
            listening = !headings.containsAll(AnswerColumn.OF_ANSWERS);
            ofVerdicts |= listening;
        }
        return begun;
    }

    /** Whether there was one. */
    boolean any() {
        return table;
    }

    /** A row, by what its columns mean. */
    void row(String place, Map<AnswerColumn, String> cells) {
        String remark =
                SpreadsheetText.of(unguarded(text(cells, AnswerColumn.COMMENT))).strip();
        if (listening) {
            verdict(place, unguarded(text(cells, AnswerColumn.TALK)), text(cells, AnswerColumn.VERDICT), remark);
        } else {
            answer(place, text(cells, AnswerColumn.FINGERPRINT), text(cells, AnswerColumn.ANSWER), remark);
        }
    }

    private void answer(String place, String fingerprint, String said, String remark) {
        if (said.isEmpty() && remark.isEmpty()) {
            return;
        }
        Answer.Value value = AnswerWords.value(said);
        if (fingerprint.isEmpty()) {
            problem(place, Kind.NO_FINGERPRINT, said);
        } else if (value == null) {
            problem(place, Kind.NO_ANSWER, said);
        } else {
            answers.add(new ReadAnswer(fingerprint, value, remark, place));
        }
    }

    /** A remark alone is no verdict: whoever listened said something, and not what. */
    private void verdict(String place, String talk, String said, String remark) {
        if (said.isEmpty() && remark.isEmpty()) {
            return;
        }
        Verdict verdict = AnswerWords.verdict(said);
        if (talk.isEmpty()) {
            problem(place, Kind.NO_TALK, said);
        } else if (verdict == null) {
            problem(place, Kind.NO_VERDICT, said);
        } else {
            verdicts.add(new ReadVerdict(talk, verdict, remark, place));
        }
    }

    void problem(String place, Kind kind, String value) {
        problems.add(new AnswerProblem(place, kind, value));
    }

    /** All that was read. */
    ReadAnswers read(@Nullable Instant shown) {
        return new ReadAnswers(answers, verdicts, ofVerdicts && answers.isEmpty(), shown, problems);
    }

    private static String text(Map<AnswerColumn, String> cells, AnswerColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static String unguarded(String cell) {
        return GUARD.matcher(cell).replaceFirst("");
    }
}
