package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    @TempDir
    private Path folder;

    private Path generated(String name, int deals, int seed) {
        Path out = folder.resolve(name);
        Ran ran = Ran.with("generate", "--deals", deals, "--seed", seed, "--out", out);
        assertThat(ran)
                .isEqualTo(new Ran(0, """
                        %d deals: %s
                        What is planted in them: %s
                        """.formatted(deals, out.resolve("crm.ndjson"), out.resolve("planted.csv")), ""));
        return out;
    }

    @Test
    void equal_seeds_give_equal_files() throws IOException {
        Path one = generated("one", 50, 7);
        Path same = generated("same", 50, 7);
        Path other = generated("other", 50, 8);

        for (String file : List.of("crm.ndjson", "planted.csv")) {
            assertThat(one.resolve(file)).hasSameTextualContentAs(same.resolve(file));
            assertThat(Files.mismatch(one.resolve(file), other.resolve(file))).isNotNegative();
        }
    }

    @Test
    void a_check_finds_what_is_planted() throws IOException {
        Path out = generated("crm", 400, 3);
        Set<String> planted = new TreeSet<>(
                Files.readAllLines(out.resolve("planted.csv")).stream().skip(1).toList());
        String criteria = planted.stream()
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .collect(Collectors.joining(","));
        Path policy = Crm.only(folder, criteria);

        Ran.with("check", out.resolve("crm.ndjson"), "--policy", policy, "--report", "json", "--out", out);

        assertThat(found(out.resolve("report.json"))).isEqualTo(planted);
    }

    private static Set<String> found(Path report) throws IOException {
        Set<String> found = new TreeSet<>();
        for (JsonNode violation : new ObjectMapper().readTree(report.toFile()).get("violations")) {
            found.add(String.join(
                    ",",
                    violation.get("criterion").textValue(),
                    violation.at("/subject/type").textValue(),
                    violation.at("/subject/id").textValue(),
                    violation.get("deal").asText("")));
        }
        return found;
    }

    @Test
    void fewer_than_no_deals_are_refused() {
        assertThat(Ran.with("generate", "--deals", "-1").err())
                .isEqualToNormalizingNewlines(
                        "--deals must not be below 0, but was -1.\nSee: crm-rules generate --help\n");
        assertThat(Ran.with("generate", "--deals", "many").exitCode()).isEqualTo(2);
    }
}
