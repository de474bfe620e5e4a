package io.crmrules.rule.support.text;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource({
        "##########, 7707083893, true",
        "##########, 770708389, false",
        "##########, 77070838930, false",
        "##########, 770708389x, false",
        "Договор № *, ДОГОВОР №  17/2, true",
        "*скидк*, 'Дали скидку 5 %', true",
        "*скидк*, скидка, true",
        "*скидк*, сидка, false",
        "?-##, А-12, true",
        "?-##, АБ-12, false",
        "*, x, true",
        "*a*b*c*, 'xxaxxbxxcxx', true",
        "*a*b*c*, 'xxcxxbxxaxx', false",
        "?, 👍, true"
    })
    void a_text_has_a_form_as_a_whole(String form, String text, boolean fits) {
        assertThat(Template.of(form).fits(text)).isEqualTo(fits);
    }

    @Test
    @Timeout(value = 5, unit = SECONDS)
    void no_form_takes_long() {
        String form = "*a".repeat(40) + "b";

        assertThat(Template.of(form).fits("a".repeat(20_000))).isFalse();
    }
}
