package io.crmrules.drools.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "' Call   Back! ', call back",
        "Ёлка, елка",
        "'«Перезвонить»…', перезвонить",
        "follow-up, followup",
        "ﬁrst, first",
        "'\u00a0ОК\u00a0', ок"
    })
    void texts_are_compared_in_one_form(String typed, String plain) {
        assertThat(new Written(typed).plain()).isEqualTo(plain);
        assertThat(new Written(typed).isOneOf(Set.of(plain))).isTrue();
        assertThat(new Written(typed).isOneOf(Set.of(plain + "х"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"' а   б ', 3, 2", "👍👍 да, 5, 1", "'- — !', 5, 0", "'\u00a0', 0, 0", "5 %, 3, 1"})
    void length_is_in_code_points_and_words_have_letters_or_digits(String typed, int length, int words) {
        assertThat(new Written(typed).length()).isEqualTo(length);
        assertThat(new Written(typed).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"аааа", "!!!!", "лдж фвпрк", "qwrt 123", "ААААА"})
    void keys_held_down_and_letters_without_vowels_are_noise(String typed) {
        assertThat(new Written(typed).noise()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"аб", "why", "8 500 000", "ب мрхб", "!?", "Аааа"})
    void all_else_is_not(String typed) {
        assertThat(new Written(typed).noise()).isFalse();
    }

    @Test
    void markers_stand_within_words() {
        assertThat(new Written("ОТПРАВЛЮ завтра").contains("отправ")).isTrue();
        assertThat(new Written("отпра").contains("отправ")).isFalse();
    }
}
