package io.crmrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

    private final ValueFormat russian = new ValueFormat("ru", ZoneOffset.UTC);
    private final ValueFormat english = new ValueFormat("en", ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120000 | RUB | 120 000 ₽ | ₽120,000",
                "1200 | EUR | 1 200 € | €1,200",
                "1200.5 | USD | 1 200,50 $ | $1,200.50",
                "-5 | RUB | -5 ₽ | -₽5",
                "1E+3 | CHF | 1 000 CHF | 1,000 CHF",
                "7.00 | '' | 7 | 7"
            })
    void amounts_are_written_as_the_language_writes_them(BigDecimal value, String code, String ru, String en) {
        Money money = new Money(value, code);

        assertThat(russian.text(money).replace('\u00a0', ' ')).isEqualTo(ru);
        assertThat(english.text(money).replace('\u00a0', ' ')).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.54 | 54 %", "0.6 | 60 %", "0.125 | 12,5 %", "0 | 0 %", "1 | 100 %", "0.33333 | 33,3 %"})
    void shares_are_told_in_per_cent(BigDecimal share, String told) {
        assertThat(russian.text(share).replace('\u00a0', ' ')).isEqualTo(told);
    }
}
