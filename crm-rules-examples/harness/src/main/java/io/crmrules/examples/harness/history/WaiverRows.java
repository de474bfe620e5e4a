package io.crmrules.examples.harness.history;

import io.crmrules.report.Waiver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The table of waivers, and which findings are of a baseline. */
final class WaiverRows {

    private WaiverRows() {}

    /** All but baselines. */
    static List<Waiver> all(Connection connection) throws SQLException {
        List<Waiver> waivers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT * FROM crm_rules_waiver WHERE kind <> 'BASELINE' ORDER BY number")) {
            while (rows.next()) {
                waivers.add(waiver(rows));
            }
        }
        return waivers;
    }

    static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                Waiver.Kind.valueOf(row.getString("kind")),
                row.getString("of_what"),
                LocalDate.parse(row.getString("until_day")),
                row.getString("reason"),
                row.getString("author"),
                Columns.moment(row, "decided_at"));
    }

    static void put(Connection connection, Waiver waiver, Collection<String> findings) throws SQLException {
        long number = Numbers.next(connection, "crm_rules_waiver");
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO crm_rules_waiver VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            Columns.fill(
                    statement,
                    number,
                    waiver.kind(),
                    waiver.of(),
                    waiver.until(),
                    waiver.reason(),
                    waiver.author(),
                    waiver.at());
            statement.executeUpdate();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE crm_rules_finding SET baseline = ? WHERE fingerprint = ?")) {
            for (String finding : findings) {
                Columns.fill(statement, number, finding);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
