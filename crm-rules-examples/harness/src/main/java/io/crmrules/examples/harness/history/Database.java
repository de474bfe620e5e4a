package io.crmrules.examples.harness.history;

import io.crmrules.history.store.HistoryException;
import io.crmrules.support.Hints;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Which database a history lives in, and what the two of them do differently. */
enum Database {
    /** Embedded. Kept is what survives kill -9 and a power cut: the log is flushed at every commit. */
    SQLITE("SELECT name FROM sqlite_master WHERE name = 'crm_rules_version'", null) {
        @Override
        Connection connect(String where) throws SQLException {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setBusyTimeout(PATIENCE);
            config.enforceForeignKeys(true);
            config.setCacheSize(CACHE);
            return config.createConnection("jdbc:sqlite:" + where);
        }
    },
    POSTGRESQL(
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'crm_rules_version'",
            "SELECT pg_advisory_xact_lock(" + Database.LOCK + ")") {
        @Override
        Connection connect(String where) throws SQLException {
            return DriverManager.getConnection(where);
        }
    };

    /** How long one process waits for another, in milliseconds. */
    private static final int PATIENCE = 60_000;
    /** Pages that stay in memory, in KiB with the sign by which SQLite tells that from pages. */
    private static final int CACHE = -65_536;
    /** Any number that nobody else locks in the same database. */
    private static final long LOCK = 0x63726d72756c6573L;

    private static final String JDBC = "jdbc:";

    private final String versioned;
    private final @Nullable String lock;

    Database(String versioned, @Nullable String lock) {
        this.versioned = versioned;
        this.lock = lock;
    }

    abstract Connection connect(String where) throws SQLException;

    /** A query with a row where there is a history already. */
    String versioned() {
        return versioned;
    }

    /** What keeps other writers out of a transaction; null where beginning one does. */
    @Nullable
    String lock() {
        return lock;
    }

    /** What makes that nothing of deleted rows is left in a file; of a server that is its keeper's. */
    List<String> shredding() {
        return this == SQLITE ? List.of("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)") : List.of();
    }

    /**
     * The one for a file or a JDBC URL.
     *
     * @throws HistoryException when the URL is of another database
     */
    static Database of(String where) {
        if (where.startsWith(JDBC + "postgresql:")) {
            return POSTGRESQL;
        } else if (where.startsWith(JDBC)) {
            throw new HistoryException(
                    "A history cannot live in " + withoutSecrets(where)
                            + ". Maybe a file, or jdbc:postgresql://host/database?user=...&password=...",
                    null);
        }
        return SQLITE;
    }

    /** For messages: a URL may hold a password. */
    static String withoutSecrets(String where) {
        int query = where.indexOf('?');
        return where.startsWith(JDBC)
                ? Hints.oneLine(query < 0 ? where : where.substring(0, query))
                : Path.of(where).toString();
    }
}
