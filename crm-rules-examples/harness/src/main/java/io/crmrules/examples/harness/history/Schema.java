package io.crmrules.examples.harness.history;

import io.crmrules.history.store.HistoryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The tables, and which version of them there is. */
final class Schema {

    static final int VERSION = 1;

    private Schema() {}

    /**
     * Makes the tables where there are none.
     *
     * @throws HistoryException when they are of a version that is not known
     */
    static void prepare(Transactions transactions) {
        int version = transactions.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                if (!any(statement, transactions.database().versioned())) {
                    create(connection);
                }
                try (ResultSet rows = statement.executeQuery("SELECT version FROM crm_rules_version")) {
                    return rows.next() ? rows.getInt(1) : 0;
                }
            }
        });
        if (version != VERSION) {
            String advice = version > VERSION
                    ? "Maybe a newer crm-rules wrote it: check with that one."
                    : "Maybe it was changed by hand; take it from a backup.";
            throw new HistoryException(
                    "The history " + transactions.place() + " is of version " + version + ", and this crm-rules knows "
                            + VERSION + ". " + advice + " Nothing of it was changed.",
                    null);
        }
    }

    private static boolean any(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String part : script().split(";\n", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static String script() {
        String name = "schema-" + VERSION + ".sql";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
