package io.crmrules.examples.harness.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The numbers of rows, in the order in which they were kept: there is one writer at a time. */
final class Numbers {

    private Numbers() {}

    static long next(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
