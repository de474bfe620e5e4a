package io.crmrules.examples.harness.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** Takes out of a history what may not stay: a person, or all that is older than a company keeps. */
final class Erasure {

    private static final String ANSWERS_OF_ITS_OWN =
            " (SELECT fingerprint FROM crm_rules_finding" + " WHERE subject_type = 'USER' AND subject = ?)";

    private static final String COUNTS = """
            INSERT INTO crm_rules_count (run, criterion, answers, open, settled, fresh, waived, baselined, fixed,
                seconds_to_fix)
            SELECT run, criterion, 'UNKNOWN', open, settled, fresh, waived, baselined, fixed, seconds_to_fix
            FROM crm_rules_count WHERE answers = ?
            ON CONFLICT (run, criterion, answers) DO UPDATE SET
                open = crm_rules_count.open + excluded.open, settled = crm_rules_count.settled + excluded.settled,
                fresh = crm_rules_count.fresh + excluded.fresh, waived = crm_rules_count.waived + excluded.waived,
                baselined = crm_rules_count.baselined + excluded.baselined,
                fixed = crm_rules_count.fixed + excluded.fixed,
                seconds_to_fix = crm_rules_count.seconds_to_fix + excluded.seconds_to_fix
            """;

    /** What is gone, and over since before the day. */
    private static final String OLD =
            " (SELECT fingerprint FROM crm_rules_finding WHERE presence <> 'FOUND' AND ended < ?)";

    private Erasure() {}

    /** Findings of the person are nobody's, what speaks of the person is gone; returns how many rows that were. */
    static int person(Connection connection, String id) throws SQLException {
        String answers = "USER " + id;
        update(connection, COUNTS, answers);
        update(connection, "UPDATE crm_rules_finding SET answer = NULL WHERE fingerprint IN" + ANSWERS_OF_ITS_OWN, id);
        return update(connection, "DELETE FROM crm_rules_count WHERE answers = ?", answers)
                + update(connection, "DELETE FROM crm_rules_answer WHERE fingerprint IN" + ANSWERS_OF_ITS_OWN, id)
                + update(connection, "DELETE FROM crm_rules_finding WHERE subject_type = 'USER' AND subject = ?", id)
                + update(connection, "DELETE FROM crm_rules_verdict WHERE person = ?", id)
                + update(connection, "UPDATE crm_rules_finding SET answers = 'UNKNOWN' WHERE answers = ?", answers)
                + update(
                        connection,
                        "UPDATE crm_rules_answer SET answered_by = NULL, remark = '' WHERE answered_by = ?",
                        id);
    }

    /** Runs and verdicts of before the moment, and findings that were gone by then with their answers; returns how many. */
    static int before(Connection connection, Instant moment) throws SQLException {
        update(connection, "UPDATE crm_rules_finding SET answer = NULL WHERE fingerprint IN" + OLD, moment);
        update(connection, "DELETE FROM crm_rules_answer WHERE fingerprint IN" + OLD, moment);
        int gone = update(connection, "DELETE FROM crm_rules_finding WHERE fingerprint IN" + OLD, moment)
                + update(connection, "DELETE FROM crm_rules_verdict WHERE judged_at < ?", moment);
        String runs =
                "(SELECT number FROM crm_rules_run WHERE as_of < ? AND number < (SELECT MAX(number) FROM crm_rules_run))";
        update(connection, "DELETE FROM crm_rules_count WHERE run IN " + runs, moment);
        update(connection, "DELETE FROM crm_rules_run WHERE number IN " + runs, moment);
        return gone;
    }

    private static int update(Connection connection, String sql, Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Columns.fill(statement, value);
            return statement.executeUpdate();
        }
    }
}
