package io.crmrules.examples.harness.output.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.output.Reports;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CsvCellTest {

    private final CsvCell english = cell("en");

    private static CsvCell cell(String language) {
        return CsvCell.in(new ReportTexts(Reports.ordinary(language).summary()));
    }

    @Test
    void numbers_are_no_formulas() {
        assertThat(english.of(new BigDecimal("-1500.50"))).isEqualTo("-1500.50");
        assertThat(cell("ru").of(new BigDecimal("-1500.50"))).isEqualTo("-1500,50");
    }

    @Test
    void large_numbers_stay_short() {
        assertThat(english.of(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(english.of(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
        assertThat(english.of(new BigDecimal("1E-999999999"))).isEqualTo("1E-999999999");
    }

    @Test
    void moments_sort_as_they_are() {
        assertThat(english.of(LocalDateTime.of(2026, 1, 2, 3, 4))).isEqualTo("2026-01-02 03:04");
    }

    @Test
    void nothing_is_empty() {
        assertThat(english.of(null)).isEmpty();
    }
}
