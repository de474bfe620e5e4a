package io.crmrules.examples.harness.history;

import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunCount;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tables of runs and of what they counted. */
final class RunRows {

    private RunRows() {}

    /** One or none. */
    static List<PastRun> latest(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM crm_rules_run ORDER BY number DESC LIMIT 1")) {
            return runs(connection, statement);
        }
    }

    static List<PastRun> from(Connection connection, Instant from) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM crm_rules_run WHERE as_of >= ? ORDER BY as_of, number")) {
            Columns.fill(statement, from);
            return runs(connection, statement);
        }
    }

    private static List<PastRun> runs(Connection connection, PreparedStatement statement) throws SQLException {
        List<PastRun> runs = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                runs.add(new PastRun(
                        rows.getString("id"),
                        Columns.moment(rows, "as_of"),
                        Columns.moment(rows, "taken_at"),
                        words(rows.getString("checked")),
                        counts(connection, rows.getLong("number"))));
            }
        }
        return runs;
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
    }

    private static List<RunCount> counts(Connection connection, long run) throws SQLException {
        List<RunCount> counts = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT * FROM crm_rules_count WHERE run = ? ORDER BY criterion, answers")) {
            statement.setLong(1, run);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.add(count(rows));
                }
            }
        }
        return counts;
    }

    private static RunCount count(ResultSet row) throws SQLException {
        return new RunCount(
                row.getString("criterion"),
                row.getString("answers"),
                row.getInt("open"),
                row.getInt("settled"),
                row.getInt("fresh"),
                row.getInt("waived"),
                row.getInt("baselined"),
                row.getInt("fixed"),
                Duration.ofSeconds(row.getLong("seconds_to_fix")));
    }

    /** In the place of a run of the same id. */
    static void put(Connection connection, PastRun run) throws SQLException {
        for (String old : List.of(
                "DELETE FROM crm_rules_count WHERE run IN (SELECT number FROM crm_rules_run WHERE id = ?)",
                "DELETE FROM crm_rules_run WHERE id = ?")) {
            try (PreparedStatement statement = connection.prepareStatement(old)) {
                Columns.fill(statement, run.id());
                statement.executeUpdate();
            }
        }
        long number = Numbers.next(connection, "crm_rules_run");
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO crm_rules_run VALUES (?, ?, ?, ?, ?)")) {
            Columns.fill(statement, number, run.id(), run.asOf(), run.takenAt(), String.join(" ", run.checked()));
            statement.executeUpdate();
        }
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO crm_rules_count VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (RunCount count : run.counts()) {
                fill(statement, number, count);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, long run, RunCount count) throws SQLException {
        Columns.fill(
                statement,
                run,
                count.criterion(),
                count.answers(),
                count.open(),
                count.settled(),
                count.fresh(),
                count.waived(),
                count.baselined(),
                count.fixed(),
                count.timeToFix().toSeconds());
    }
}
