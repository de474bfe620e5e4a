package io.crmrules.examples.harness.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.history.store.HistoryException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept stays, whatever happens to the process, to the disk, or beside it. */
class DurabilityTest {

    private static final long SEED = 11;
    private static final int RUNS = 15;

    @TempDir
    private Path folder;

    @Test
    void a_killed_process_loses_nothing_that_it_had_kept_in_a_file() throws Exception {
        new Killing(file(), SEED).survived();
    }

    @Test
    void a_killed_process_loses_nothing_that_it_had_kept_in_a_server() throws Exception {
        try (Postgres server = Postgres.start()) {
            new Killing(server.database(), SEED).survived();
        }
    }

    @Test
    void two_at_once_keep_all_their_runs_in_a_file() throws Exception {
        twoAtOnce(file());
    }

    @Test
    void two_at_once_keep_all_their_runs_in_a_server() throws Exception {
        try (Postgres server = Postgres.start()) {
            twoAtOnce(server.database());
        }
    }

    /** Each makes the tables if it is first, and none takes the place of a run of the other. */
    private static void twoAtOnce(String where) throws Exception {
        Callable<List<Integer>> work = () -> {
            try (SqlHistory store = SqlHistory.open(where)) {
                List<Integer> kept = new ArrayList<>();
                for (int i = 0; i < RUNS; i++) {
                    kept.add(Scribe.run(store));
                }
                return kept;
            }
        };
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Integer> kept = new ArrayList<>();
            for (Future<List<Integer>> one : both.invokeAll(List.of(work, work))) {
                kept.addAll(one.get());
            }
            assertThat(kept).doesNotHaveDuplicates().hasSize(2 * RUNS);
        } finally {
            both.shutdown();
        }
        try (SqlHistory store = SqlHistory.open(where)) {
            assertThat(store.runs(Instant.EPOCH)).hasSize(2 * RUNS);
            assertThat(store.current())
                    .extracting(finding -> finding.spell().runs())
                    .containsOnly(2 * RUNS);
        }
    }

    @Test
    void a_full_disk_costs_the_run_that_does_not_fit_and_nothing_else() throws SQLException {
        SqlHistory.open(file()).close();
        try (Transactions transactions = Transactions.open(file());
                SqlHistory store = new SqlHistory(transactions)) {
            Scribe.run(store);
            transactions.read(connection -> {
                try (Statement statement = connection.createStatement()) {
                    int pages = statement.executeQuery("PRAGMA page_count").getInt(1);
                    return statement.execute("PRAGMA max_page_count = " + (pages + 1));
                }
            });

            assertThatThrownBy(() -> answerUntilFull(store))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageStartingWith("The history " + file() + " did not take what was to be kept: ")
                    .hasMessageContaining("full")
                    .hasMessageEndingWith("what was kept before is still there.");
            int kept = Integer.parseInt(store.current().get(0).answer().comment());
            assertThat(store.current())
                    .extracting(finding -> finding.answer().comment())
                    .containsOnly(String.valueOf(kept));
        }
        try (SqlHistory again = SqlHistory.open(file())) {
            assertThat(again.current()).hasSize(Scribe.FINDINGS);
        }
    }

    private static void answerUntilFull(SqlHistory store) {
        for (int i = 0; i < 1_000; i++) {
            Scribe.answer(store);
        }
    }

    @Test
    void who_is_forgotten_is_nowhere_in_the_file() throws IOException {
        try (SqlHistory store = SqlHistory.open(file())) {
            Scribe.run(store);
            Scribe.answer(store);
            assertThat(store.erase("u1")).isEqualTo(2 * Scribe.FINDINGS);
            assertThat(store.current()).extracting(finding -> finding.answers()).containsOnly("UNKNOWN");
            assertThat(store.current())
                    .extracting(finding ->
                            finding.answer().comment() + finding.answer().by())
                    .containsOnly("null");
        }
        assertThat(Files.readAllBytes(Path.of(file())))
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("USER u1"));
    }

    @Test
    void what_is_older_than_it_is_kept_goes_and_what_is_open_stays() {
        try (SqlHistory store = SqlHistory.open(file())) {
            Scribe.run(store);
            Scribe.run(store);

            store.eraseBefore(Instant.ofEpochSecond(2));

            assertThat(store.runs(Instant.EPOCH)).extracting(run -> run.id()).containsExactly("run-2");
            assertThat(store.current()).hasSize(Scribe.FINDINGS);
        }
    }

    private String file() {
        return folder.resolve("history.db").toString();
    }
}
