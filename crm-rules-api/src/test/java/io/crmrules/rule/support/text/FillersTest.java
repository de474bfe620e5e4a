package io.crmrules.rule.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillersTest {

    private final Fillers fillers = new Fillers(List.of("ну", "в общем", "да"));
    private final List<String> stopPhrases = List.of("позвонить", "Ну, позвонить", "в общем да");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "позвонить",
                "ну",
                "",
                "ну да в общем ну да в общем ну да в общем",
                "да да да да да ну ну ну ну ну в общем в общем позвонить в общем да да да"
            })
    void however_much_adds_nothing_a_stop_phrase_is_left(String normalised) {
        assertThat(fillers.says(normalised, stopPhrases)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"общем", "в", "позвонить маме", "в ну общем", "ну позвонить в понедельник утром и спросить"})
    void whoever_says_more_is_heard(String normalised) {
        assertThat(fillers.says(normalised, stopPhrases)).isFalse();
    }
}
