package io.crmrules.examples.harness.export.bitrix24.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BbCodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [B]Bold[/B] and [URL=https://example.com]link[/URL] | Bold and link
            [B][I][U][S]Mix[/S][/U][/I][/B]                    | Mix
            [USER=5]Анна[/USER], посмотри                      | Анна, посмотри
            <div class="x">a</div><b>b</b>&nbsp;&amp; c        | 'a
            b & c'
            скидка <5 % [срочно]                               | скидка <5 % [срочно]
            [B][/B]                                            | ''
            """)
    void only_the_words_remain(String markup, String words) {
        assertThat(BbCode.strip(markup)).isEqualTo(words);
    }

    @Test
    void a_title_that_the_description_begins_with_is_not_repeated() {
        assertThat(BbCode.join("Позвонить", "Позвонить и уточнить")).isEqualTo("Позвонить и уточнить");
        assertThat(BbCode.join("Позвонить", "уточнить")).isEqualTo("Позвонить\nуточнить");
        assertThat(BbCode.join("Позвонить", "")).isEqualTo("Позвонить");
    }

    @Test
    void endless_opened_tags_are_text_like_any_other() {
        String open = "[url=<br ".repeat(100_000);
        assertThat(BbCode.strip(open)).isEqualTo(open.strip());
    }
}
