package io.crmrules.examples.harness.history;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Values of columns, from and to Java. */
final class Columns {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Instant FIRST = of(Long.MIN_VALUE);
    private static final Instant LAST = of(Long.MAX_VALUE);

    private Columns() {}

    /** Fills the statement from its first column on; moments become numbers. */
    static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Instant moment) {
                statement.setLong(i + 1, of(moment));
            } else if (value instanceof Number number) {
                statement.setLong(i + 1, number.longValue());
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
    }

    /** The moment in a column that must have one. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        return of(row.getLong(column));
    }

    static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        long nanos = row.getLong(column);
        return row.wasNull() ? null : of(nanos);
    }

    private static Instant of(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    /** What people type into a CRM may be far away; for comparing it, the end of all that can be kept will do. */
    static long of(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return Long.MIN_VALUE;
        } else if (moment.isAfter(LAST)) {
            return Long.MAX_VALUE;
        }
        return moment.getEpochSecond() < 0 && moment.getNano() > 0
                ? (moment.getEpochSecond() + 1) * SECOND + moment.getNano() - SECOND
                : moment.getEpochSecond() * SECOND + moment.getNano();
    }
}
