package io.crmrules.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.report.ValueFormat;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words ENGLISH = Words.beside(ValueFormat.class, "terms", "en");

    @Test
    void a_language_that_is_not_spoken_gets_english_whatever_the_jvm_speaks() {
        assertThat(Words.beside(ValueFormat.class, "terms", "fr")).isSameAs(ENGLISH);
        assertThat(Words.beside(ValueFormat.class, "terms", "ru").of("hours")).isEqualTo("ч");
    }

    @Test
    void a_file_that_is_missing_is_told_with_its_place() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Words.beside(WordsTest.class, "absent", "ru"))
                .withMessageMatching(
                        "There is no absent_ru\\.properties beside io\\.crmrules\\.support\\.WordsTest in file:"
                                + ".*test-classes/\\. Maybe the jar was packed again without its resources\\.");
    }

    @Test
    void values_are_filled_in_as_they_are_and_blanks_without_a_value_stay() {
        Words words = Words.beside(WordsTest.class, "words", "en");

        assertThat(words.of("told", "{1} $1", 2)).isEqualTo("{1} $1, 2, {2}");
        assertThat(words.named("told")).isEqualTo("{0}, {1}, {2}");
        assertThat(words.named("untold")).isEqualTo("untold");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.of("untold"))
                .withMessage("no words for untold");
    }

    @Test
    void of_a_key_that_both_have_the_others_count() {
        Words both = ENGLISH.and(Words.beside(CompanyTerm.class, "terms", "en"));

        assertThat(both.has("hours")).isTrue();
        assertThat(both.has("contact.region")).isTrue();
        assertThat(ENGLISH.has("contact.region")).isFalse();
        assertThat(both.and(Words.beside(WordsTest.class, "words", "en")).of("hours"))
                .isEqualTo("long");
    }
}
