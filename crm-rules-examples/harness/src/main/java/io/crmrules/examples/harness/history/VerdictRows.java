package io.crmrules.examples.harness.history;

import io.crmrules.examples.harness.past.JudgedTalk;
import io.crmrules.examples.harness.past.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of verdicts on conversations. */
final class VerdictRows {

    private VerdictRows() {}

    /** Those that came in after a moment. */
    static List<JudgedTalk> after(Connection connection, Instant moment) throws SQLException {
        return select(connection, "SELECT * FROM crm_rules_verdict WHERE judged_at > ? ORDER BY talk", moment);
    }

    /** Puts the verdict, unless one stays that was there: that is returned. */
    static Optional<JudgedTalk> put(Connection connection, JudgedTalk judged) throws SQLException {
        List<JudgedTalk> earlier = select(connection, "SELECT * FROM crm_rules_verdict WHERE talk = ?", judged.talk());
        if (!earlier.isEmpty() && (judged.repeats(earlier.get(0)) || !judged.replaces(earlier.get(0)))) {
            return Optional.of(earlier.get(0));
        }
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM crm_rules_verdict WHERE talk = ?");
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO crm_rules_verdict VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            Columns.fill(delete, judged.talk());
            delete.executeUpdate();
            Columns.fill(
                    insert,
                    judged.talk(),
                    judged.deal(),
                    judged.person(),
                    judged.talkedAt(),
                    judged.verdict(),
                    judged.remark(),
                    judged.at());
            insert.executeUpdate();
        }
        return Optional.empty();
    }

    private static List<JudgedTalk> select(Connection connection, String query, Object value) throws SQLException {
        List<JudgedTalk> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            Columns.fill(statement, value);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(verdict(rows));
                }
            }
        }
        return found;
    }

    private static JudgedTalk verdict(ResultSet row) throws SQLException {
        return new JudgedTalk(
                row.getString("talk"),
                row.getString("deal"),
                row.getString("person"),
                Columns.moment(row, "talked_at"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("remark"),
                Columns.moment(row, "judged_at"));
    }
}
