package io.crmrules.rule.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "' Call   Back! ', call back",
        "Ёлка, елка",
        "'«Перезвонить» … завтра', перезвонить завтра",
        "Follow-up, followup",
        "'ﬁrst №1', first no1",
        "STRASSE, strasse",
        "Straße, strasse",
        "'\u00a0ОК\u2003\u0085', ок",
        "'!!!', ''",
        "👍 да, 👍 да"
    })
    void what_people_typed_is_compared_in_one_form(String typed, String plain) {
        assertThat(Texts.normalised(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"' а   б ', 3, 2", "👍👍 да, 5, 1", "'- — !', 5, 0", "'\u00a0\u0085 ', 0, 0", "'', 0, 0", "5 %, 3, 1"})
    void length_is_in_code_points_and_words_have_letters_or_digits(String typed, int length, int words) {
        assertThat(Texts.length(typed)).isEqualTo(length);
        assertThat(Texts.words(typed)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"аааа", "\u00a0!!!! ", "лдж фвпрк", "QWRT 123", "👍👍", "б"})
    void keys_held_down_and_letters_without_vowels_are_noise(String typed) {
        assertThat(Texts.noise(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"аб", "why", "8 500 000", "ب мрхб", "!?", "Аааа", "а а а", "", "  ", "ґрунт"})
    void all_else_is_not(String typed) {
        assertThat(Texts.noise(typed)).isFalse();
    }

    @Test
    void halves_of_a_pair_are_no_trouble() {
        String halves = "\ud83d а\udc4d";

        assertThat(Texts.length(halves)).isEqualTo(4);
        assertThat(Texts.words(halves)).isEqualTo(1);
        assertThat(Texts.normalised(halves)).isEqualTo(halves);
        assertThat(Texts.noise(halves)).isFalse();
    }
}
