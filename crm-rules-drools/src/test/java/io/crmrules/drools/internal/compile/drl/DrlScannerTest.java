package io.crmrules.drools.internal.compile.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlScannerTest {

    @Test
    void words_texts_and_signs_come_with_their_lines() {
        assertThat(DrlScanner.scan("$d :\n Сделка( \"a\\\"b\n\" )"))
                .extracting(token -> token.kind() + " " + token.text() + " " + token.line())
                .containsExactly("WORD $d 1", "SIGN : 1", "WORD Сделка 2", "SIGN ( 2", "TEXT a\\\"b\n 2", "SIGN ) 3");
    }

    @Test
    void comments_are_left_out_and_counted() {
        assertThat(DrlScanner.scan("a // b \"\n/* c\n' */ d \"// e\""))
                .extracting(token -> token.text() + " " + token.line())
                .containsExactly("a 1", "d 3", "// e 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "'\\", "\"a\\", "/*", "/* *", "//", "/", "🙂", "\0"})
    void anything_can_be_read(String text) {
        assertThat(DrlScanner.scan(text)).hasSizeLessThanOrEqualTo(text.length());
    }

    @Test
    void a_place_is_where_words_stand_and_no_comment_or_text() {
        String file = "// @since\n@message( \"@since\" )\n@since( x ) open\nopenTasks open";

        assertThat(Places.line(file, "@since")).isEqualTo(3);
        assertThat(Places.line(file, 0, "open")).isEqualTo(3);
        assertThat(Places.line(file, 4, "open")).isEqualTo(4);
        assertThat(Places.line(file, 4, "@since")).isEqualTo(3);
        assertThat(Places.line(file, 2, "absent")).isEqualTo(2);
        assertThat(Places.line(file, 2, "")).isEqualTo(2);
    }
}
