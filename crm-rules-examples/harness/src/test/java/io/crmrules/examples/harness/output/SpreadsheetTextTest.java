package io.crmrules.examples.harness.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadsheetTextTest {

    @Test
    void is_no_longer_than_a_cell() {
        assertThat(SpreadsheetText.of("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
        assertThat(SpreadsheetText.of("x".repeat(32_768))).isEqualTo("x".repeat(32_766) + "…");
        assertThat(SpreadsheetText.of("x".repeat(5_000_000))).hasSize(32_767);
    }

    @Test
    void splits_no_character() {
        assertThat(SpreadsheetText.of("😀".repeat(20_000))).isEqualTo("😀".repeat(16_383) + "…");
        assertThat(SpreadsheetText.of("x" + "😀".repeat(20_000))).isEqualTo("x" + "😀".repeat(16_382) + "…");
    }

    @Test
    void has_no_more_lines_than_a_cell() {
        assertThat(SpreadsheetText.of("a\n".repeat(253))).isEqualTo("a\n".repeat(253));
        assertThat(SpreadsheetText.of("a\n".repeat(255))).isEqualTo("a\n".repeat(253) + "a a ");
    }
}
