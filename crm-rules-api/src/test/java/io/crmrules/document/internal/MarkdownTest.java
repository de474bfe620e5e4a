package io.crmrules.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a *b* `c` [d](e) ~ a \\*b\\* \\`c\\` \\[d\\](e)",
                "<img src=x onerror=alert(1)> ~ &lt;img src=x onerror=alert(1)&gt;",
                "&lt; is not < ~ &amp;lt; is not &lt;",
                "a | b ~ a \\| b",
                "DAY_END stays, _this_ does not ~ DAY_END stays, \\_this\\_ does not",
                "# no heading ~ \\# no heading",
                "- no list ~ \\- no list",
                "12. no list ~ 12\\. no list",
                "-5 is a number ~ -5 is a number",
                "--- ~ \\---",
                "C:\\temp ~ C:\\\\temp",
                "ООО «Ромашка» 👍 ~ ООО «Ромашка» 👍"
            })
    void texts_are_read_as_they_were_written(String text, String markdown) {
        assertThat(Markdown.escaped(text)).isEqualTo(markdown);
    }

    @Test
    void a_text_stays_on_its_line() {
        assertThat(Markdown.escaped(" a\n\n# b\r\u2028c\u202ed\u0000 ")).isEqualTo("a \\# b c d");
    }

    @Test
    void code_can_hold_backticks_and_bars() {
        assertThat(Markdown.code("a|b")).isEqualTo("`a\\|b`");
        assertThat(Markdown.code("a``b")).isEqualTo("``` a``b ```");
        assertThat(Markdown.code("a\nb")).isEqualTo("`a b`");
        assertThat(Markdown.code("")).isEqualTo("`  `");
    }

    @ParameterizedTest
    @ValueSource(strings = {"note: '```'", "````", "a: b\n```\n# out of it"})
    void a_block_cannot_be_left(String yaml) {
        List<String> lines = new Markdown().yaml(yaml).toString().lines().toList();

        String fence = lines.get(lines.size() - 1);
        assertThat(lines.get(0)).isEqualTo(fence + "yaml");
        assertThat(fence).matches("`{3,}");
        assertThat(yaml).doesNotContain(fence);
    }

    @Test
    void a_list_or_a_table_of_nothing_is_nothing() {
        assertThat(new Markdown().items(List.of()).table(List.of("a"), List.of()))
                .hasToString("");
    }
}
