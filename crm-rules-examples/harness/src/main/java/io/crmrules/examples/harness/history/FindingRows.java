package io.crmrules.examples.harness.history;

import io.crmrules.history.store.FindingKey;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.Spell;
import io.crmrules.policy.Severity;
import io.crmrules.report.Answer;
import io.crmrules.report.Standing;
import io.crmrules.report.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of findings. */
final class FindingRows {

    private static final int AT_ONCE = 500;
    private static final int BATCH = 1_000;

    private static final String SELECT = """
            SELECT f.*, a.value, a.remark, a.answered_by, a.answered_at,
                w.kind, w.of_what, w.until_day, w.reason, w.author, w.decided_at
            FROM crm_rules_finding f
                LEFT JOIN crm_rules_answer a ON a.number = f.answer
                LEFT JOIN crm_rules_waiver w ON w.number = f.baseline
            """;

    /** An answer to an earlier spell is over. */
    private static final String PUT = """
            INSERT INTO crm_rules_finding (fingerprint, criterion, subject_type, subject, deal, answers, severity,
                standing, presence, first_seen, begun, told, last_seen, ended, runs, expires, limits)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (fingerprint) DO UPDATE SET
                answers = excluded.answers, severity = excluded.severity, standing = excluded.standing,
                presence = excluded.presence, first_seen = excluded.first_seen, begun = excluded.begun,
                told = excluded.told, last_seen = excluded.last_seen, ended = excluded.ended, runs = excluded.runs,
                expires = excluded.expires, limits = excluded.limits,
                answer = CASE WHEN EXISTS (SELECT 1 FROM crm_rules_answer a
                        WHERE a.number = crm_rules_finding.answer AND a.answered_at < excluded.begun)
                    THEN NULL ELSE crm_rules_finding.answer END
            """;

    private FindingRows() {}

    /** All that is there, or is not since this very run. */
    static List<PastFinding> current(Connection connection, long latest) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT + " WHERE f.presence <> 'GONE' OR f.ended = ?")) {
            statement.setLong(1, latest);
            return findings(statement);
        }
    }

    static List<PastFinding> of(Connection connection, Collection<String> fingerprints) throws SQLException {
        List<String> asked = List.copyOf(fingerprints);
        List<PastFinding> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<String> some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            try (PreparedStatement statement =
                    connection.prepareStatement(SELECT + " WHERE f.fingerprint IN (" + marks + ")")) {
                Columns.fill(statement, some.toArray());
                found.addAll(findings(statement));
            }
        }
        return found;
    }

    static void put(Connection connection, Collection<PastFinding> findings) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PUT)) {
            int waiting = 0;
            for (PastFinding finding : findings) {
                fill(statement, finding.key(), finding, finding.spell());
                statement.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, FindingKey key, PastFinding finding, Spell spell)
            throws SQLException {
        Columns.fill(
                statement,
                key.fingerprint(),
                key.criterion(),
                key.subject().type(),
                key.subject().id(),
                key.deal(),
                finding.answers(),
                finding.severity(),
                finding.standing(),
                finding.presence(),
                spell.firstSeen(),
                spell.begun(),
                spell.told(),
                spell.lastSeen(),
                spell.ended(),
                spell.runs(),
                spell.expires(),
                finding.limits());
    }

    private static List<PastFinding> findings(PreparedStatement statement) throws SQLException {
        List<PastFinding> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(finding(rows));
            }
        }
        return found;
    }

    private static PastFinding finding(ResultSet row) throws SQLException {
        return new PastFinding(
                new FindingKey(
                        row.getString("fingerprint"),
                        row.getString("criterion"),
                        new Subject(Subject.Type.valueOf(row.getString("subject_type")), row.getString("subject")),
                        row.getString("deal")),
                row.getString("answers"),
                Severity.valueOf(row.getString("severity")),
                Standing.valueOf(row.getString("standing")),
                PastFinding.Presence.valueOf(row.getString("presence")),
                spell(row),
                row.getString("limits"),
                answer(row),
                row.getString("kind") == null ? null : WaiverRows.waiver(row));
    }

    private static Spell spell(ResultSet row) throws SQLException {
        return new Spell(
                Columns.moment(row, "first_seen"),
                Columns.moment(row, "begun"),
                Columns.moment(row, "told"),
                Columns.moment(row, "last_seen"),
                Columns.momentOrNull(row, "ended"),
                row.getInt("runs"),
                Columns.momentOrNull(row, "expires"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String value = row.getString("value");
        return value == null
                ? null
                : new Answer(
                        Answer.Value.valueOf(value),
                        row.getString("remark"),
                        row.getString("answered_by"),
                        Columns.moment(row, "answered_at"));
    }
}
