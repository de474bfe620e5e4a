package io.crmrules.examples.harness.history;

import io.crmrules.history.store.HistoryException;
import io.crmrules.support.Hints;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection, and how it is worked with: each piece of work whole or not at all, one writer at a time. */
final class Transactions implements AutoCloseable {

    private final Database database;
    private final String place;
    private final Connection connection;

    private Transactions(Database database, String place, Connection connection) {
        this.database = database;
        this.place = place;
        this.connection = connection;
    }

    /** What is done with the connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    static Transactions open(String where) {
        Database database = Database.of(where);
        String place = Database.withoutSecrets(where);
        try {
            return new Transactions(database, place, database.connect(where));
        } catch (SQLException e) {
            throw failed(place, "cannot be opened", e);
        }
    }

    Database database() {
        return database;
    }

    /** For messages. */
    String place() {
        return place;
    }

    <T> T read(Work<T> work) {
        try {
            return work.with(connection);
        } catch (SQLException e) {
            throw failed(place, "cannot be read", e);
        }
    }

    /** Nobody else writes meanwhile. What it returns from is on the disk. */
    synchronized <T> T write(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                lock();
                T result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(place, "did not take what was to be kept", e);
        }
    }

    /** The same, after which nothing of what was taken out is left on the disk. */
    <T> T shred(Work<T> work) {
        T result = write(work);
        read(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String order : database.shredding()) {
                    statement.execute(order);
                }
                return result;
            }
        });
        return result;
    }

    private void lock() throws SQLException {
        String lock = database.lock();
        if (lock != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(lock);
            }
        }
    }

    private static HistoryException failed(String place, String what, SQLException cause) {
        String why = Hints.oneLine(String.valueOf(cause.getMessage()));
        return new HistoryException(
                "The history " + place + " " + what + ": " + why + ". "
                        + "Maybe the disk is full, the folder is missing or may not be written to, the file is no history, or the"
                        + " database is down; what was kept before is still there.",
                cause);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(place, "cannot be closed", e);
        }
    }
}
