package io.crmrules.json.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static Instant instant(String text) {
        return Times.instant(("xx" + text).toCharArray(), 2, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T18:05:00+03:00, 2026-11-20T15:05:00Z",
        "2026-11-20T15:05:00Z, 2026-11-20T15:05:00Z",
        "2026-11-20T15:05:00-00:30, 2026-11-20T15:35:00Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
        "2000-02-29T00:00:00Z, 2000-02-29T00:00:00Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "2026-11-20T15:05Z, 2026-11-20T15:05:00Z",
        "2026-11-20T15:05:00.123456789Z, 2026-11-20T15:05:00.123456789Z",
        "2026-11-20t15:05:00z, 2026-11-20T15:05:00Z",
        "2026-11-20T15:05:00+18:00, 2026-11-19T21:05:00Z"
    })
    void reads_times_with_offset(String text, Instant expected) {
        assertThat(instant(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-20",
                "2026-11-20T15:05:00",
                "2026-11-20 15:05:00Z",
                "2026-02-29T00:00:00Z",
                "1900-02-29T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-11-20T24:00:00Z",
                "2026-11-20T23:60:00Z",
                "2026-11-20T23:59:60Z",
                "2026-11-20T15:05:00+18:01",
                "2026-11-20T15:05:00+3:000",
                "2026/11/20T15:05:00Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2026-11-20T15:05:00 03:00",
                "٢٠٢٦-11-20T15:05:00Z",
                "2026-11-20T15:05:00+03:60",
                "2026-11-20T15-05-00Z"
            })
    void refuses_everything_else(String text) {
        assertThat(instant(text)).isNull();
    }

    @Test
    void reads_like_the_jdk_does() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(-62_000_000_000L, 253_000_000_000L));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 1079) - 1079));
            OffsetDateTime local = time.atOffset(offset);
            String text = local.toLocalDate() + "T" + String.format("%tT", local) + offset;
            assertThat(instant(text)).isEqualTo(time);
        }
    }

    @Test
    void reads_dates() {
        assertThat(Times.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(Times.date("2026-02-29")).isNull();
        assertThat(Times.date("20.11.2026")).isNull();
        assertThat(Times.date("+12026-01-01")).isNull();
    }

    @Test
    void advises_on_what_is_almost_a_time() {
        assertThat(Times.hint("2026-11-20 15:05")).isEqualTo("Maybe add the offset, e.g. 2026-11-20T15:05+03:00.");
        assertThat(Times.hint("2026-11-20")).isEqualTo("Maybe add time and offset, e.g. 2026-11-20T18:00:00+03:00.");
        assertThat(Times.hint("tomorrow")).isEqualTo("Maybe write it like 2026-11-20T18:05:00+03:00.");
    }
}
