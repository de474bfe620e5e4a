package io.crmrules.rule.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 10",
                "10 % | 10",
                "10,5% | 10.5",
                "-3 | -3",
                "−3.25 | -3.25",
                "1 234 567,89 | 1234567.89",
                "1\u00a0234\u202f567 руб. | 1234567",
                "1,234,567.5 | 1234567.5",
                "1.234.567 | 1234567",
                "1'234'567.50 | 1234567.5",
                "$500 | 500",
                "500 RUB | 500",
                "0,125 | 0.125",
                "1234.567 | 1234.567",
                "120000 | 120000"
            })
    void reads_what_people_type_for_a_number(String typed, String number) {
        assertThat(NumberText.read(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "1,234",
                "120.000",
                "десять",
                "10 тыс.",
                "8 916 123 45 67",
                "12 34",
                "1 23,4",
                "10-15",
                "1.",
                ",5",
                "%",
                "1,2,3",
                "1 234,567 8",
                "10 % от суммы",
                "1e5",
                "٣",
                "--1",
                "1234567890123456789012345678901234567890123"
            })
    void what_is_none_or_might_be_two_is_none(String typed) {
        assertThat(NumberText.read(typed)).isNull();
    }
}
