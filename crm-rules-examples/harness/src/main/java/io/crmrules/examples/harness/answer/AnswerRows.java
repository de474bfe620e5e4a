package io.crmrules.examples.harness.answer;

import io.crmrules.examples.harness.answer.AnswerProblem.Kind;
import io.crmrules.examples.harness.output.SpreadsheetText;
import io.crmrules.report.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes answers of rows, whose cells go by what their headings mean. */
final class AnswerRows {

    /** How a CSV of ours keeps a spreadsheet from taking a text for a formula. */
    private static final Pattern GUARD = Pattern.compile("^'(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private final List<ReadAnswer> answers = new ArrayList<>();
    private final List<AnswerProblem> problems = new ArrayList<>();
    private boolean table;

    /** There is a table with the headings that it needs. */
    void begin() {
        table = true;
    }

    /** Whether there was one. */
    boolean any() {
        return table;
    }

    /** A row; null stands for cells that are not there. */
    void row(String place, @Nullable String fingerprint, @Nullable String answer, @Nullable String comment) {
        String said = text(answer);
        String remark = SpreadsheetText.of(GUARD.matcher(text(comment)).replaceFirst(""))
                .strip();
        if (said.isEmpty() && remark.isEmpty()) {
            return;
        }
        Answer.Value value = AnswerWords.value(said);
        if (text(fingerprint).isEmpty()) {
            problem(place, Kind.NO_FINGERPRINT, said);
        } else if (value == null) {
            problem(place, Kind.NO_ANSWER, said);
        } else {
            answers.add(new ReadAnswer(text(fingerprint), value, remark, place));
        }
    }

    void problem(String place, Kind kind, String value) {
        problems.add(new AnswerProblem(place, kind, value));
    }

    List<ReadAnswer> answers() {
        return answers;
    }

    List<AnswerProblem> problems() {
        return problems;
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell.strip();
    }
}
