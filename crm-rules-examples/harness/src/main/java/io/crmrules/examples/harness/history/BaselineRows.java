package io.crmrules.examples.harness.history;

import io.crmrules.examples.harness.past.BaselineCount;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What there is of baselines. */
final class BaselineRows {

    private static final String COUNTS = """
            SELECT w.decided_at, w.until_day, f.answers, COUNT(*) AS findings,
                SUM(CASE WHEN f.presence = 'GONE' OR f.standing <> 'OPEN' THEN 0 ELSE 1 END) AS remaining
            FROM crm_rules_finding f JOIN crm_rules_waiver w ON w.number = f.baseline
            GROUP BY w.decided_at, w.until_day, f.answers
            ORDER BY w.decided_at, w.until_day, f.answers
            """;

    private BaselineRows() {}

    static List<BaselineCount> counts(Connection connection) throws SQLException {
        List<BaselineCount> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COUNTS)) {
            while (rows.next()) {
                counts.add(new BaselineCount(
                        Columns.moment(rows, "decided_at"),
                        LocalDate.parse(rows.getString("until_day")),
                        rows.getString("answers"),
                        rows.getInt("findings"),
                        rows.getInt("remaining")));
            }
        }
        return counts;
    }
}
