package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    @TempDir
    private Path folder;

    private Ran replay(String... options) {
        String[] args = new String[options.length + 6];
        args[0] = "replay";
        args[1] = "samples/amocrm";
        args[2] = "--roles";
        args[3] = "samples/amocrm-roles.yaml";
        args[4] = "--out";
        args[5] = folder.toString();
        System.arraycopy(options, 0, args, 6, options.length);
        return Ran.with((Object[]) args);
    }

    @Test
    void writes_a_row_for_each_day_and_files_for_programs() throws IOException {
        Ran ran = replay("--from", "2026-11-19", "--to", "2026-11-20", "--report", "json,csv");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Days: 2", "2026-11-19  no", "2026-11-20  no", "What history cannot give back");
        JsonNode days = new ObjectMapper()
                .readTree(folder.resolve("replay.json").toFile())
                .path("days");
        assertThat(days).hasSize(2);
        List<String> rows = Files.readAllLines(folder.resolve("replay.csv"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("date,dayGate,deals,CRITICAL,MAJOR,MINOR,INFO,settled,score,judgedDeals,");
        assertThat(rows.get(1))
                .startsWith("2026-11-19,CLOSED,")
                .contains("," + days.at("/0/bySeverity/CRITICAL") + ",");
    }

    @Test
    void a_span_that_ends_before_it_begins_is_refused() {
        Ran ran = replay("--from", "2026-11-20", "--to", "2026-11-19");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("--to 2026-11-19 lies before --from 2026-11-20. Maybe they are swapped.");
    }

    @Test
    void a_span_of_years_is_refused() {
        Ran ran = replay("--from", "2020-01-01", "--to", "2026-11-19");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("are more than 400 days. Maybe replay a year at a time.");
    }

    @Test
    void a_check_says_what_another_policy_would_find() {
        Ran ran = Ran.with("check", "samples/amocrm", "--against", "strict-funnel", "--lang", "ru");

        assertThat(ran.out())
                .containsPattern("По политике strict-funnel: замечаний \\d+ вместо \\d+; совпадают \\d+\\.");
        assertThat(Ran.with("check", "samples/amocrm", "--against", "strictest").exitCode())
                .isEqualTo(2);
    }
}
