package io.crmrules.examples.harness.history;

import io.crmrules.history.store.PastFinding;
import io.crmrules.report.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table of answers: all that were ever given, and which of them a finding has now. */
final class AnswerRows {

    private AnswerRows() {}

    /** Puts those in the place of {@code before}; returns the fingerprints of those where something else is by now. */
    static List<String> put(Connection connection, Map<String, Answer> answers, Map<String, Answer> before)
            throws SQLException {
        Map<String, Answer> there = new HashMap<>();
        for (PastFinding finding : FindingRows.of(connection, answers.keySet())) {
            there.put(finding.fingerprint(), finding.answer());
        }
        List<String> late = new ArrayList<>();
        long number = Numbers.next(connection, "crm_rules_answer");
        try (PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO crm_rules_answer VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE crm_rules_finding SET answer = ? WHERE fingerprint = ?")) {
            for (Map.Entry<String, Answer> entry : answers.entrySet()) {
                String fingerprint = entry.getKey();
                if (!there.containsKey(fingerprint)
                        || !Objects.equals(there.get(fingerprint), before.get(fingerprint))) {
                    late.add(fingerprint);
                } else {
                    fill(insert, number, fingerprint, entry.getValue());
                    insert.addBatch();
                    Columns.fill(update, number, fingerprint);
                    update.addBatch();
                    number++;
                }
            }
            insert.executeBatch();
            update.executeBatch();
        }
        return late;
    }

    private static void fill(PreparedStatement insert, long number, String fingerprint, Answer answer)
            throws SQLException {
        Columns.fill(insert, number, fingerprint, answer.value(), answer.comment(), answer.by(), answer.at());
    }
}
