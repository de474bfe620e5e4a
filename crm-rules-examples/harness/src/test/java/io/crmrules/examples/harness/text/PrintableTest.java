package io.crmrules.examples.harness.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void leaves_out_what_moves_paints_or_turns() {
        assertThat(Printable.line("a\u001b[31mb\u0007\u009bc")).isEqualTo("a[31mbc");
        assertThat(Printable.line("\u202eabc\u202c \u2066d\u2069\u200f\u061ce")).isEqualTo("abc de");
    }

    @Test
    void keeps_one_line() {
        assertThat(Printable.line(" one\ntwo\tthree\u2028four ")).isEqualTo("one two three four");
        assertThat(Printable.lines("one\ntwo")).isEqualTo("one\ntwo");
    }

    @Test
    void ends_lines_in_one_way() {
        assertThat(Printable.lines("1\r\n2\r3\u00854\u20285\u20296")).isEqualTo("1\n2\n3\n4\n5\n6");
        assertThat(Printable.line("1\r\n2\r3")).isEqualTo("1 2 3");
    }

    @Test
    void shows_what_no_file_can_hold() {
        assertThat(Printable.line("a\uffffb\ufffec\ud83f\udfff")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void keeps_letters_of_all_kinds() {
        String text = "Ёлка 😀 👩‍💻 مرحبا 東京 é";

        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Test
    void shows_half_a_character_as_one() {
        assertThat(Printable.line("a\ud83d")).isEqualTo("a\ufffd");
    }

    @Test
    void shortens_what_is_too_long() {
        assertThat(Printable.name("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Printable.name("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Printable.name("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Printable.line("x".repeat(5_000_000))).hasSize(501);
        assertThat(Printable.name("\u202e".repeat(5_000) + "x")).isEqualTo("…");
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(Printable.line(null)).isEmpty();
        assertThat(Printable.lines(null)).isEmpty();
    }
}
