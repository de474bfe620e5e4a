package io.crmrules.examples.harness.answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file with answers or verdicts: a workbook, or else CSV. */
public final class AnswerFile {

    private AnswerFile() {}

    /**
     * Reads all of it, or nothing.
     *
     * @throws UnreadableAnswersException when there is no such file, it is none that can be read, or it has no columns of
     *     fingerprints and answers, or of conversations and verdicts
     */
    public static ReadAnswers read(Path file) throws UnreadableAnswersException {
        AnswerRows rows = new AnswerRows();
        ReadAnswers read = read(file, rows);
        if (!rows.any()) {
            throw new UnreadableAnswersException(
                    file
                            + " has no table with the columns \"fingerprint\" and \"Ответ\" (Answer), and none with \"Разговор\""
                            + " (Conversation) and \"Вердикт\" (Verdict). Maybe it is another file, or its headings were changed;"
                            + " the fingerprints stand in the hidden column at the right.",
                    null);
        }
        return read;
    }

    private static ReadAnswers read(Path file, AnswerRows rows) throws UnreadableAnswersException {
        try {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? CsvAnswers.read(file, rows)
                    : WorkbookAnswers.read(file, rows);
        } catch (IOException e) {
            throw new UnreadableAnswersException(
                    "The answers in " + file + " cannot be read: " + e.getMessage()
                            + ". Maybe save it anew as .xlsx or .csv; nothing of it was taken.",
                    e);
        }
    }
}
