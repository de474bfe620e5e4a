package io.crmrules.examples.harness.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.history.HistoryStoreContract;
import io.crmrules.history.store.HistoryException;
import io.crmrules.history.store.HistoryStore;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresHistoryTest extends HistoryStoreContract {

    private static Postgres server;

    private final List<SqlHistory> opened = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    protected HistoryStore store() {
        try {
            SqlHistory history = SqlHistory.open(server.database());
            opened.add(history);
            return history;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void close() {
        opened.forEach(SqlHistory::close);
    }

    @Test
    void a_history_is_made_once_and_found_again() throws SQLException {
        String url = server.database();
        SqlHistory.open(url).close();

        try (SqlHistory again = SqlHistory.open(url)) {
            assertThat(again.latest()).isNull();
        }
    }

    @Test
    void a_database_that_is_not_there_is_told_without_its_password() {
        assertThatThrownBy(() -> SqlHistory.open("jdbc:postgresql://localhost:1/crm?user=u&password=secret"))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("The history jdbc:postgresql://localhost:1/crm cannot be opened: ")
                .hasMessageContaining("or the database is down")
                .hasMessageNotContaining("secret");
    }
}
