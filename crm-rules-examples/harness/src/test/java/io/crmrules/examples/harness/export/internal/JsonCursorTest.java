package io.crmrules.examples.harness.export.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.model.SourceProblem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {

    private static final Times MOSCOW = new Times(ZoneId.of("Europe/Moscow"));

    private final Problems problems = new Problems();

    private JsonCursor cursor(String json) throws JsonProcessingException {
        return JsonCursor.root("deals.json", "DEALS", new ObjectMapper().readTree(json.replace('\'', '"')), problems)
                .as("deal 1");
    }

    private List<String> told() {
        return problems.all().stream().map(SourceProblem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "false", "''", "' '", "[]"})
    void php_has_many_ways_to_say_that_there_is_nothing(String nothing) throws JsonProcessingException {
        JsonCursor record = cursor("{'x':" + nothing + "}");
        assertThat(record.id("x")).isNull();
        assertThat(record.number("x")).isNull();
        assertThat(record.at("x").items()).isEmpty();
        assertThat(MOSCOW.moment(record, "x")).isNull();
        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_of_another_type_is_told_with_its_place() throws JsonProcessingException {
        JsonCursor record = cursor("{'a/b':{'id':1.5,'sum':'сто','on':'maybe','name':{},'list':7}}")
                .at("a/b");
        assertThat(record.id("id")).isNull();
        assertThat(record.number("sum")).isNull();
        assertThat(record.flag("on", true)).isTrue();
        assertThat(record.text("name")).isEmpty();
        assertThat(record.at("list").items()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "deals.json, /a~1b/id: deal 1: id 1.5 is not an id.",
                        "deals.json, /a~1b/sum: deal 1: sum \"сто\" is not a number that can be meant.",
                        "deals.json, /a~1b/on: deal 1: on \"maybe\" is not true or false.",
                        "deals.json, /a~1b/name: deal 1: name {...} is not a text.",
                        "deals.json, /a~1b/list: deal 1: list 7 is not a list.");
    }

    @Test
    void a_list_with_gaps_is_a_list() throws JsonProcessingException {
        assertThat(cursor("{'0':'a','7':'b'}").items())
                .extracting(JsonCursor::text)
                .containsExactly("a", "b");
        assertThat(cursor("{'0':'a','x':'b'}").isList()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "'Y'", "'y'", "'1'", "'true'"})
    void a_flag_is_set_in_any_of_the_ways_in_which_it_is_written(String set) throws JsonProcessingException {
        assertThat(cursor("{'x':" + set + "}").flag("x", false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1795187100",
                "'1795187100'",
                "'2026-11-20T18:05:00+03:00'",
                "'2026-11-20 18:05:00'",
                "'2026-11-20T15:05:00Z'"
            })
    void a_moment_is_unix_seconds_or_iso_8601(String moment) throws JsonProcessingException {
        assertThat(MOSCOW.moment(cursor("{'at':" + moment + "}"), "at"))
                .isEqualTo(Instant.parse("2026-11-20T15:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "'0000-00-00 00:00:00'", "'9999-12-31T00:00:00+03:00'"})
    void never_is_no_moment_and_no_defect(String never) throws JsonProcessingException {
        assertThat(MOSCOW.moment(cursor("{'at':" + never + "}"), "at")).isNull();
        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_no_moment_is_dropped_or_breaks_the_record() throws JsonProcessingException {
        JsonCursor record = cursor("{'at':'завтра'}");
        assertThat(MOSCOW.moment(record, "at")).isNull();
        assertThat(told())
                .containsExactly("deals.json, /at: deal 1: at \"завтра\" is not a moment."
                        + " Maybe write it like 2026-11-20T18:05:00+03:00.");
        assertThatExceptionOfType(BrokenRecordException.class).isThrownBy(() -> MOSCOW.strict(record, "at"));
    }

    @Test
    void a_record_without_what_it_needs_is_broken() throws JsonProcessingException {
        JsonCursor record = cursor("{}");
        assertThat(record.readBy(broken -> broken.requiredId("id"))).isFalse();
        assertThat(record.readBy(broken -> MOSCOW.required(broken, "at"))).isFalse();
        assertThat(told())
                .containsExactly(
                        "deals.json: deal 1: \"id\" is missing; the record is left out."
                                + " Maybe the field was not asked for.",
                        "deals.json: deal 1: \"at\" is missing; the record is left out."
                                + " Maybe the field was not asked for.");
    }

    @Test
    void long_values_are_shown_in_part_and_on_one_line() throws JsonProcessingException {
        JsonCursor record = cursor("{'x':'a\\n" + "😀".repeat(100) + "'}");
        assertThat(record.at("x").shown()).isEqualTo("\"a\\n" + "😀".repeat(56) + "...");
    }
}
