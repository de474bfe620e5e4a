package io.crmrules.examples.harness.export.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.crmrules.model.SourceProblem;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Problems problems = new Problems(new Spelling(Set.of("values")));

    private JsonCursor note(String json) throws JsonProcessingException {
        return JsonCursor.root("notes.json", "NOTES", new ObjectMapper().readTree(json.replace('\'', '"')), problems)
                .as("note 7");
    }

    @ParameterizedTest
    @CsvSource({
        "duration, durtion, true",
        "duration, durationn, true",
        "duration, durasion, true",
        "duration, druation, true",
        "duration, drutaion, false",
        "duration, Dauer, false",
        "id, i, true",
        "id, uid, false",
        "id, im, false",
        "value, values, false",
        "PARENT_ID2, PARENT_ID1, false",
        "ADDRESS_2, ADDRESS, false",
        "UF_CRM_1690000000001, UF_CRM_169000000001, true"
    })
    void a_slip_is_one_letter_too_many_too_few_or_wrong(String meant, String written, boolean slip) {
        assertThat(new Spelling(Set.of("values")).isSlip(meant, written)).isEqualTo(slip);
    }

    @Test
    void a_misspelt_property_is_told_once_for_its_list_and_costs_every_record() throws JsonProcessingException {
        JsonCursor note = note("{'id': 7, 'durtion': 60}");
        assertThat(note.seconds("duration")).isNull();
        assertThat(note.has("duration")).isFalse();
        assertThat(note.defects()).isEqualTo(2);
        assertThat(problems.all())
                .extracting(SourceProblem::toString)
                .containsExactly("notes.json: Records of notes with \"durtion\" in place of \"duration\": 1 (note 7)."
                        + " Maybe it is misspelt: 'durtion' is nearly 'duration'; nothing is concluded from what it would"
                        + " say.");
        assertThat(problems.all()).noneMatch(SourceProblem::warning);
    }

    @Test
    void what_is_there_or_simply_absent_is_not_misspelt() throws JsonProcessingException {
        JsonCursor note = note("{'id': 7, 'duration': null, 'durtion': 60, 'values': []}");
        assertThat(note.seconds("duration")).isNull();
        assertThat(note.text("value")).isEmpty();
        assertThat(note.text("link")).isEmpty();
        assertThat(problems.all()).isEmpty();
        assertThat(note.defects()).isZero();
    }

    @Test
    void what_the_api_always_gives_is_missed() throws JsonProcessingException {
        JsonCursor note = note("{'id': 7}");
        note.expect("id", "params");
        assertThat(problems.all())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        "notes.json: Records of notes without \"params\": 1 (note 7). Maybe it was not asked for,"
                                + " or is misspelt; nothing is concluded from what it would say.");
    }

    @Test
    void a_record_that_would_say_something_else_is_left_out() throws JsonProcessingException {
        assertThatExceptionOfType(BrokenRecordException.class)
                .isThrownBy(() -> note("{'nam': 'x'}").demandSpelt("type", "name"));
        assertThatExceptionOfType(BrokenRecordException.class)
                .isThrownBy(() -> note("{'id': 7}").demand("id", "name"));
    }
}
