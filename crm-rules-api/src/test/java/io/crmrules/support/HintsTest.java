package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    @ParameterizedTest
    @CsvSource({
        "a, a, 0",
        "ab, ba, 1",
        "abc, ab, 1",
        "ab, abc, 1",
        "kitten, sitting, 3",
        "'', abc, 3",
        "delas, deals, 1"
    })
    void the_distance_counts_slips_of_the_finger(String a, String b, int distance) {
        assertThat(Hints.distance(a, b)).isEqualTo(distance);
        assertThat(Hints.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void the_nearest_word_is_meant_when_it_is_near_enough() {
        assertThat(Hints.maybe("MAXidleday", List.of("maxIdleDays", "perStage")))
                .isEqualTo("Maybe you meant 'maxIdleDays'.");
        assertThat(Hints.maybe("colour", List.of("mode", "grace"))).isEqualTo("Known are mode, grace.");
        assertThat(Hints.maybe("x", List.of())).isEmpty();
        assertThat(Hints.maybe("x".repeat(100_000), List.of("a", "b"))).isEqualTo("Known are a, b.");
    }

    @ParameterizedTest
    @CsvSource({"due, dueAt", "sources, leadSources", "PAYED, PAID", "Titel, title", "maxIdle, maxIdleDays"})
    void the_longer_a_word_the_more_slips_are_forgiven_and_it_may_be_a_part(String written, String meant) {
        List<String> known = List.of("dueAt", "leadSources", "PAID", "title", "maxIdleDays", "from");

        assertThat(Hints.meant(written, known)).isEqualTo("Maybe you meant '" + meant + "'.");
    }

    @Test
    void what_resembles_nothing_is_not_guessed() {
        assertThat(Hints.meant("to", List.of("by", "at"))).isEmpty();
        assertThat(Hints.meant("maxIdleDays", List.of("maxDays"))).isEmpty();
        assertThat(Hints.meant("conversation-without-comment", List.of("refusal-without-conversation")))
                .isEmpty();
    }

    @Test
    void a_quoted_text_stays_on_one_line_and_is_cut_between_characters() {
        assertThat(Hints.quote("a\nb\u2028c\u202ed\u0000")).isEqualTo("'a b c d '");
        assertThat(Hints.quote("x".repeat(59) + "\ud83d\ude00".repeat(5))).isEqualTo("'" + "x".repeat(59) + "...'");
    }
}
