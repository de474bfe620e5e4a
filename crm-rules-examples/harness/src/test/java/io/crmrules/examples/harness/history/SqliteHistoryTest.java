package io.crmrules.examples.harness.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.history.HistoryStoreContract;
import io.crmrules.history.store.HistoryException;
import io.crmrules.history.store.HistoryStore;
import io.crmrules.report.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryTest extends HistoryStoreContract {

    @TempDir
    private Path folder;

    private final List<SqlHistory> opened = new ArrayList<>();

    @Override
    protected HistoryStore store() {
        return open(folder.resolve("history-" + opened.size() + ".db"));
    }

    private SqlHistory open(Path file) {
        SqlHistory history = SqlHistory.open(file.toString());
        opened.add(history);
        return history;
    }

    @AfterEach
    void close() {
        opened.forEach(SqlHistory::close);
    }

    @Test
    void the_log_is_flushed_at_every_commit() throws SQLException {
        Path file = folder.resolve("history.db");
        open(file);

        try (Connection connection = Database.SQLITE.connect(file.toString());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
            assertThat(statement.executeQuery("PRAGMA synchronous").getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void a_history_of_a_newer_version_is_refused_and_left_alone() throws SQLException {
        Path file = folder.resolve("history.db");
        SqlHistory.open(file.toString()).close();
        execute(file, "UPDATE crm_rules_version SET version = 3");

        assertThatThrownBy(() -> SqlHistory.open(file.toString()))
                .isInstanceOf(HistoryException.class)
                .hasMessage(
                        "The history " + file + " is of version 3, and this crm-rules knows 2. Maybe a newer crm-rules"
                                + " wrote it: check with that one. Nothing of it was changed.");
    }

    @Test
    void a_history_of_before_there_were_verdicts_is_brought_up_to_date_and_keeps_what_it_has() throws SQLException {
        Path file = folder.resolve("history.db");
        open(file)
                .keep(
                        new Waiver(Waiver.Kind.DEAL, "D-1", LocalDate.of(2026, 12, 1), "ждём", "Вера", Instant.EPOCH),
                        List.of());
        opened.forEach(SqlHistory::close);
        execute(file, "DROP TABLE crm_rules_verdict");
        execute(file, "UPDATE crm_rules_version SET version = 1");

        SqlHistory again = open(file);

        assertThat(again.judged(Instant.EPOCH)).isEmpty();
        assertThat(again.waivers()).hasSize(1);
    }

    @Test
    void a_file_that_is_no_history_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("report.xlsx"), "no database at all, but long enough to look".repeat(50));

        assertThatThrownBy(() -> SqlHistory.open(file.toString()))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("The history " + file)
                .hasMessageContaining("Maybe the disk is full, the folder is missing");
        assertThat(file).content().startsWith("no database at all");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(
                        () -> SqlHistory.open(folder.resolve("none/history.db").toString()))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageContaining("the folder is missing");
    }

    @Test
    void another_database_is_refused_without_telling_its_password() {
        assertThatThrownBy(() -> SqlHistory.open("jdbc:mysql://host/crm?password=secret"))
                .isInstanceOf(HistoryException.class)
                .hasMessage("A history cannot live in jdbc:mysql://host/crm. Maybe a file, or"
                        + " jdbc:postgresql://host/database?user=...&password=...");
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
