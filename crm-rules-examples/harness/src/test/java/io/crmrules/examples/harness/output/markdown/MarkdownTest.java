package io.crmrules.examples.harness.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "[click](javascript:alert(1)) → \\[click\\](javascript&#58;alert(1))",
                "<script>alert(1)</script> → &lt;script\\>alert(1)&lt;/script\\>",
                "*a* _b_ `c` ~~d~~ → \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~",
                "a | b → a \\| b",
                "&lt;b → &amp;lt;b",
                "# all is well → \\# all is well",
                "- item → \\- item",
                "+ item → \\+ item",
                "1. item → 1\\. item",
                "1) item → 1\\) item",
                "=== → \\===",
                "a\\ → a\\\\",
                "http://evil.example www.evil.example → http&#58;//evil.example www\\.evil.example",
                "@anna a@b.example → &#64;anna a&#64;b.example",
                "$x$ → \\$x\\$"
            })
    void shows_texts_as_they_are(String text, String markdown) {
        assertThat(Markdown.text(text)).isEqualTo(markdown);
    }

    @Test
    void stays_readable() {
        String text = "Задача «Счёт - 5 шт. (срочно!)» до 20.11.2026 18:05; клиент: ООО «Ромашка»";

        assertThat(Markdown.text(text)).isEqualTo(text);
    }

    @Test
    void links_to_pages() {
        assertThat(Markdown.link("a]b", URI.create("https://crm.example/(1)")))
                .isEqualTo("[a\\]b](<https://crm.example/(1)>)");
        assertThat(Markdown.link("a]b", null)).isEqualTo("a\\]b");
    }
}
