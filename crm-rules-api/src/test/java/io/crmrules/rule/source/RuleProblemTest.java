package io.crmrules.rule.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.support.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleProblemTest {

    private static final Spot SPOT = new Spot(4, 19, "\t$deal : Deal( opne )");

    @Test
    void the_line_is_shown_with_a_caret() {
        RuleProblem problem = RuleProblem.of("a.drl", SPOT, RuleFlaw.NO_COMMA, List.of("opne"), null);

        assertThat(problem.text("en")).isEqualTo("""
                a.drl:4:19: between two conditions a comma is missing, before 'opne'. Write ', opne'.
                     $deal : Deal( opne )
                                      ^""");
        assertThat(problem.toString()).doesNotContain("\n").startsWith("a.drl:4:19: between two");
    }

    @Test
    void russian_is_spoken_too() {
        RuleProblem problem = RuleProblem.of("a.drl", Spot.NOWHERE, RuleFlaw.NO_COMMA, List.of("x"), "open");

        assertThat(problem.text("ru"))
                .isEqualTo("a.drl: между двумя условиями не хватает запятой, перед «x»."
                        + " Возможно, имелось в виду «open».");
        assertThat(problem.text("de")).isEqualTo(problem.text("en"));
    }

    @Test
    void a_long_line_is_cut_around_the_column() {
        String line = "a".repeat(500) + "here" + "b".repeat(500);
        RuleProblem problem = RuleProblem.of("a.drl", new Spot(1, 501, line), RuleFlaw.NO_COMMA, List.of("here"), null);

        List<String> lines = problem.text("en").lines().toList();

        assertThat(lines.get(1)).hasSize(104).contains("here");
        assertThat(lines.get(1).indexOf("here")).isEqualTo(lines.get(2).indexOf('^'));
    }

    @Test
    void what_a_rule_says_cannot_break_or_reorder_a_line() {
        Spot spot = new Spot(1, 2, "a\u202Eb\u0007c");
        RuleProblem problem = RuleProblem.of("a.drl", spot, RuleFlaw.NO_COMMA, List.of("x\ny\u202E"), null);

        assertThat(problem.text("en")).doesNotContain("\u202E", "\u0007").contains("'x y '");
    }

    @ParameterizedTest
    @EnumSource(RuleFlaw.class)
    void every_flaw_has_words_in_both_languages(RuleFlaw flaw) {
        Words english = Words.beside(RuleProblem.class, "words", "en");
        Words russian = Words.beside(RuleProblem.class, "words", "ru");

        assertThat(english.has(flaw.name())).isTrue();
        assertThat(russian.has(flaw.name())).isTrue();
        assertThat(russian.has(flaw.name() + ".hint")).isEqualTo(english.has(flaw.name() + ".hint"));
        assertThat(russian.of(flaw.name())).containsPattern("[а-я]").isNotEqualTo(english.of(flaw.name()));
    }
}
