package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.answer.AnswerFile;
import io.crmrules.examples.harness.answer.ReadAnswers;
import io.crmrules.examples.harness.history.SqlHistory;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.policy.PolicyInForce;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Of a check: with which history it is compared, and what people answered. */
public final class HistoryOptions {

    @Option(
            names = "--history",
            paramLabel = "FILE|JDBC-URL",
            description =
                    "compares with the runs before, and keeps this one: a file (SQLite), or jdbc:postgresql://... for a team")
    private @Nullable String history;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            split = ",",
            description =
                    "takes in answers first: workbooks that were written, or CSV with their headings; and the verdicts of listening.csv")
    private List<Path> answers = List.of();

    /** Whether there is one. */
    public boolean any() {
        return history != null;
    }

    /**
     * Opens the history, once the answers have been read: what cannot be read leaves it alone.
     *
     * @param crm whose account may have a calendar
     * @throws IOException when answers cannot be read
     * @throws ParameterException when there are answers and no history
     */
    public Chronicle open(PolicyInForce policy, CrmSnapshot crm, String language, CommandLine line) throws IOException {
        if (history == null) {
            if (!answers.isEmpty()) {
                throw new ParameterException(
                        line,
                        "--answers: there is no --history that could take them in. Maybe name the one of the runs before.");
            }
            return Chronicle.none();
        }
        List<ReadAnswers> read = new ArrayList<>();
        for (Path file : answers) {
            read.add(AnswerFile.read(file));
        }
        SqlHistory store = SqlHistory.open(history);
        Chronicle chronicle =
                new Chronicle(store, policy.inAccount(crm.zone(), crm.calendar()), new AnswerLines(language, line));
        try {
            chronicle.take(read);
            return chronicle;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
