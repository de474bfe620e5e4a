package io.crmrules.support.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final List<String> complaints = new ArrayList<>();

    @Test
    void every_value_knows_its_line_and_path() {
        YamlNode root = read("""
                # a comment
                cases:
                  - name: one
                    deal: { stage: work,
                            tasks: [t1, t2] }
                  - name: two
                """);

        YamlNode cases = root.map().get("cases");
        YamlNode tasks = cases.list().get(0).map().get("deal").map().get("tasks");
        assertThat(cases.line()).isEqualTo(2);
        assertThat(tasks.path()).isEqualTo("cases[0].deal.tasks");
        assertThat(tasks.line()).isEqualTo(5);
        assertThat(tasks.list().get(1).path()).isEqualTo("cases[0].deal.tasks[1]");
        assertThat(cases.list().get(1).line()).isEqualTo(6);
        assertThat(cases.list().get(1).file()).isEqualTo("a.yaml");
        assertThat(complaints).isEmpty();
    }

    @Test
    void single_values_are_texts_as_they_were_written() {
        YamlNode root = read("[on, off, true, 007, 0.20, 1_000, 12:30, 2026-11-20, 'x', \"y\", 30 s, 20 %, ~, null, ]");

        assertThat(root.plain())
                .isEqualTo(Arrays.asList(
                        "on",
                        "off",
                        "true",
                        "007",
                        "0.20",
                        "1_000",
                        "12:30",
                        "2026-11-20",
                        "x",
                        "y",
                        "30 s",
                        "20 %",
                        null,
                        null));
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_tree_can_be_taken_without_its_places() {
        assertThat(read("{ a: { b: [1, { c: d }] } }").plain())
                .isEqualTo(Map.of("a", Map.of("b", List.of("1", Map.of("c", "d")))));
    }

    @Test
    void a_value_of_another_kind_is_complained_about_and_reads_as_empty() {
        YamlNode root = read("{ text: a, list: [], map: {}, nothing: }");
        Map<String, YamlNode> entries = root.map();

        assertThat(entries.get("text").list()).isEmpty();
        assertThat(entries.get("text").map()).isEmpty();
        assertThat(entries.get("list").text()).isEmpty();
        assertThat(entries.get("map").list()).isEmpty();
        assertThat(entries.get("nothing").text()).isEmpty();
        assertThat(entries.get("nothing").list()).isEmpty();
        assertThat(entries.get("nothing").map()).isEmpty();
        assertThat(complaints)
                .containsExactly(
                        "a.yaml:1 text: a single value where a list is expected Maybe [a].",
                        "a.yaml:1 text: a single value where a map is expected Maybe { name: value }.",
                        "a.yaml:1 list: a list where a single value is expected ",
                        "a.yaml:1 map: a map where a list is expected ",
                        "a.yaml:1 nothing: no value where a single value is expected ");
    }

    @Test
    void keys_that_are_not_known_are_complained_about_and_left_out() {
        assertThat(read("{ name: a, delas: b }").map(List.of("name", "deals"))).containsOnlyKeys("name");
        assertThat(complaints).containsExactly("a.yaml:1 delas: unknown key Maybe you meant 'deals'.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a: 1\\nb: 2\\na: 3 ~ a.yaml:3 a: stands here a second time The first is on line 1.",
                "a: &x 1\\nb: *x ~ a.yaml:2 b: anchors (&) and aliases (*) are not read Write the value out.",
                "a: &x {}\\nb: { <<: *x } ~ a.yaml:1 a: anchors (&) and aliases (*) are not read Write the value out.",
                "a: 1\\n---\\nb: 2 ~ a.yaml:3 : a second document begins Maybe '---' stands there by mistake.",
                "a: 1\\n\\tb: 2 ~ a.yaml:2 : no YAML: found character '",
                "[a]: b ~ a.yaml:0 : no YAML: a key is no single value",
                "a: [1, 2 ~ a.yaml:1 : no YAML: expected ',' or ']'",
                "a: 'b ~ a.yaml:1 : no YAML: found unexpected end of stream",
                "a: b: c ~ a.yaml:1 : no YAML: mapping values are not allowed here",
                "%YAML 9.9\\n--- a ~ a.yaml:1 : no YAML: ",
                "a:\\n  b: 1\\n c: 2 ~ a.yaml:3 : no YAML: expected <block end>",
                "a: \\u0007 ~ a.yaml:0 : no YAML: special characters are not allowed",
            })
    void what_is_not_understood_is_complained_about(String yaml, String complaint) {
        read(yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007"));

        assertThat(complaints).anySatisfy(each -> assertThat(each).startsWith(complaint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "[{a: [", "? "})
    void a_text_that_only_wants_to_be_deep_is_refused(String opening) {
        read(opening.repeat(200_000 / opening.length()));

        assertThat(complaints).hasSize(1);
    }

    @Test
    void a_long_key_above_many_values_takes_no_more_than_its_place() {
        YamlNode root = read("? " + "k".repeat(100_000) + "\n: [" + "a, ".repeat(50_000) + "{}]");

        YamlNode list = root.map().values().iterator().next();
        assertThat(list.list()).hasSize(50_001);
        assertThat(list.list().get(50_000).path()).isEqualTo("k".repeat(80) + "...[50000]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "\ufeff", "~", "---\n"})
    void a_text_that_says_nothing_is_nothing(String yaml) {
        assertThat(read(yaml).isNothing()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void no_text_whatsoever_makes_it_throw() {
        String alphabet = "ab:{}[],-&*!|>'\"%@`#?\n\n  \t\\~<0.\u0000\ud83d\ude00\u202e\ufeff\ud800";
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(read(text.toString())).isNotNull();
        }
    }

    private YamlNode read(String yaml) {
        return YamlReader.read(
                yaml,
                "a.yaml",
                (file, line, path, problem, hint) ->
                        complaints.add(file + ":" + line + " " + path + ": " + problem + " " + hint));
    }
}
