package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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
    @CsvSource({"' а \u00a0\u2009б ', 'а б'", "'\u0085а\u202f', а", "'\u00a0', ''", "'а,  б', 'а, б'"})
    void white_space_of_any_kind_is_cut_at_the_ends_and_one_space_within(String typed, String spaced) {
        assertThat(Texts.spaced(typed)).isEqualTo(spaced);
        assertThat(Texts.strip(Texts.spaced(typed))).isEqualTo(spaced);
        assertThat(Texts.spaced(Texts.strip(typed))).isEqualTo(spaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ёё", "ЀЂЏђџѐ", "«Мы» – да — НЕТ", "a\u0000\tb\u001cc~", " -- ` ^ $ + < = > | ~ _ "})
    void what_is_plain_is_normalised_as_all_else(String typed) {
        String made = Texts.normalised(typed + " \u2603");

        assertThat(Texts.normalised(typed))
                .isEqualTo(made.substring(0, made.length() - 1).strip());
    }

    @Test
    void each_plain_letter_is_normalised_as_it_is_beside_others() {
        for (char c = 0; c < '\u2015'; c++) {
            String made = Texts.normalised("\u2603" + c + "\u2603");

            assertThat("\u2603" + Texts.normalised("б" + c + "б").replace("б", "") + "\u2603")
                    .as("%04x", (int) c)
                    .isEqualTo(c == 'б' || c == 'Б' ? "\u2603\u2603" : made);
        }
    }

    @Test
    void white_space_is_what_unicode_and_java_call_so() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Texts::space))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85)
                        .boxed()
                        .toList());
    }

    @Test
    void halves_of_a_pair_are_no_trouble() {
        String halves = "\ud83d а\udc4d";

        assertThat(Texts.normalised(halves)).isEqualTo(halves);
        assertThat(Texts.spaced(halves)).isEqualTo(halves);
    }
}
