package io.crmrules.report.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpansTest {

    private final Spans spans = new Spans();

    @Test
    void spans_of_less_than_17_hours_are_told_to_the_minute() {
        for (int minutes : new int[] {1_023, 61, 0, 17}) {
            spans.add(Duration.ofMinutes(minutes));
        }

        assertThat(spans.quantile(1)).isEqualTo(Duration.ZERO);
        assertThat(spans.quantile(2)).isEqualTo(Duration.ofMinutes(17));
        assertThat(spans.quantile(3)).isEqualTo(Duration.ofMinutes(61));
        assertThat(spans.quantile(4)).isEqualTo(Duration.ofMinutes(1_023));
    }

    @Test
    void longer_ones_are_told_a_five_hundredth_too_short_at_most() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long minutes = random.nextLong(Integer.MAX_VALUE) >> random.nextInt(31);
            Spans one = new Spans();
            one.add(Duration.ofMinutes(minutes));

            long told = Objects.requireNonNull(one.quantile(2)).toMinutes();
            assertThat(told).isLessThanOrEqualTo(minutes).isGreaterThanOrEqualTo(minutes - minutes / 512);
        }
    }

    @Test
    void what_is_longer_than_a_span_is_counted_without_what_is_as_long() {
        for (int days = 1; days <= 20; days++) {
            spans.add(Duration.ofDays(days));
        }
        spans.add(null);

        assertThat(spans.count()).isEqualTo(20);
        assertThat(spans.longerThan(Duration.ofDays(12))).isEqualTo(8);
        assertThat(spans.longerThan(Duration.ofDays(20))).isZero();
    }

    @Test
    void the_longest_spans_and_negative_ones_have_a_place() {
        spans.add(Duration.ofDays(1_000_000_000));
        spans.add(Duration.ofMinutes(-5));

        assertThat(spans.quantile(1)).isEqualTo(Duration.ZERO);
        assertThat(spans.longerThan(Duration.ZERO)).isEqualTo(1);
    }

    @Test
    void without_spans_there_is_none_in_the_middle() {
        assertThat(spans.quantile(2)).isNull();
    }
}
