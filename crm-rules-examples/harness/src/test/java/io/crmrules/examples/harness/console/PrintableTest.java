package io.crmrules.examples.harness.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void leavesOutWhatMovesPaintsOrTurns() {
        assertThat(Printable.line("a\u001b[31mb\u0007\u009bc")).isEqualTo("a[31mbc");
        assertThat(Printable.line("\u202eabc\u202c \u2066d\u2069\u200f\u061ce")).isEqualTo("abc de");
    }

    @Test
    void keepsOneLine() {
        assertThat(Printable.line(" one\ntwo\tthree\u2028four ")).isEqualTo("one two three four");
        assertThat(Printable.lines("one\ntwo")).isEqualTo("one\ntwo");
    }

    @Test
    void endsLinesInOneWay() {
        assertThat(Printable.lines("1\r\n2\r3\u00854\u20285\u20296")).isEqualTo("1\n2\n3\n4\n5\n6");
        assertThat(Printable.line("1\r\n2\r3")).isEqualTo("1 2 3");
    }

    @Test
    void showsWhatNoFileCanHold() {
        assertThat(Printable.line("a\uffffb\ufffec\ud83f\udfff")).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void keepsLettersOfAllKinds() {
        String text = "Ёлка 😀 👩‍💻 مرحبا 東京 é";

        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Test
    void showsHalfACharacterAsOne() {
        assertThat(Printable.line("a\ud83d")).isEqualTo("a\ufffd");
    }

    @Test
    void shortensWhatIsTooLong() {
        assertThat(Printable.name("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Printable.name("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Printable.name("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Printable.line("x".repeat(5_000_000))).hasSize(501);
        assertThat(Printable.name("\u202e".repeat(5_000) + "x")).isEqualTo("…");
    }

    @Test
    void nothingIsAnEmptyText() {
        assertThat(Printable.line(null)).isEmpty();
        assertThat(Printable.lines(null)).isEmpty();
    }
}
