package io.crmrules.rule.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

    @ParameterizedTest
    @CsvSource({"' а   б ', 3, 2", "👍👍 да, 5, 1", "'- — !', 5, 0", "'\u00a0\u0085 ', 0, 0", "'', 0, 0", "5 %, 3, 1"})
    void length_is_in_code_points_and_words_have_letters_or_digits(String typed, int length, int words) {
        assertThat(TextMeasure.length(typed)).isEqualTo(length);
        assertThat(TextMeasure.words(typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"аааа", "\u00a0!!!! ", "лдж фвпрк", "QWRT 123", "👍👍", "б"})
    void keys_held_down_and_letters_without_vowels_are_noise(String typed) {
        assertThat(TextMeasure.noise(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"аб", "why", "8 500 000", "ب мрхб", "!?", "Аааа", "а а а", "", "  ", "ґрунт"})
    void all_else_is_not(String typed) {
        assertThat(TextMeasure.noise(typed)).isFalse();
    }

    @Test
    void halves_of_a_pair_are_no_trouble() {
        String halves = "\ud83d а\udc4d";

        assertThat(TextMeasure.length(halves)).isEqualTo(4);
        assertThat(TextMeasure.words(halves)).isEqualTo(1);
        assertThat(TextMeasure.noise(halves)).isFalse();
    }
}
