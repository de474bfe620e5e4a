package io.crmrules.examples.harness.history;

import io.crmrules.history.store.HistoryException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The tables, and which version of them there is. */
final class Schema {

    static final int VERSION = 2;

    private static final int NONE = 0;
    private static final int LOST = -1;

    private Schema() {}

    /**
     * Makes the tables where there are none, and those that an older crm-rules did not know.
     *
     * @throws HistoryException when they are of a version that is not known
     */
    static void prepare(Transactions transactions) {
        int version = transactions.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                int known = any(statement, transactions.database().versioned()) ? version(statement) : NONE;
                if (known == LOST || known > VERSION) {
                    return known;
                }
                for (int next = known + 1; next <= VERSION; next++) {
                    create(statement, next);
                }
                return VERSION;
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

    /** {@link #LOST} when nothing says it. */
    private static int version(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT version FROM crm_rules_version")) {
            return rows.next() && rows.getInt(1) > NONE ? rows.getInt(1) : LOST;
        }
    }

    private static boolean any(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void create(Statement statement, int version) throws SQLException {
        for (String part : script(version).split(";\n", -1)) {
            if (!part.isBlank()) {
                statement.execute(part);
            }
        }
    }

    private static String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
